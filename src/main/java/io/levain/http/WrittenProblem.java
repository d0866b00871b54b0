package io.levain.http;

import io.levain.files.Refusal;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A problem of RFC 9457 for who answers a request without Spring's web layer.
 *
 * @param detail what is wrong and what to do next
 * @param field the parameter at fault, or null
 * @param value what it held, or null
 */
record WrittenProblem(
        HttpStatus status,
        String detail,
        @Nullable String field,
        @Nullable String value) {

    private static final JsonMapper JSON = JsonMapper.shared();

    WrittenProblem(HttpStatus status, String detail) {
        this(status, detail, null, null);
    }

    /** Writes it as the whole answer. */
    void to(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ObjectNode members = JSON.createObjectNode();
        members.put("title", status.getReasonPhrase());
        members.put("status", status.value());
        members.put("detail", detail);
        put(members, "instance", path(request));
        put(members, "field", field);
        put(members, "value", value);
        byte[] body = JSON.writeValueAsBytes(members);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static void put(ObjectNode members, String name, @Nullable String text) {
        if (text != null) {
            members.put(name, Refusal.shortened(text));
        }
    }

    /** What stands there may not even be a path. */
    private static @Nullable String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return path != null && path.startsWith("/") ? path : null;
    }
}
