package io.levain.http;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Answers what never reaches Spring as a problem too, such as a request that is no HTTP. Tomcat makes it by its name. */
public final class ContainerProblems extends ErrorReportValve {

    private static final int LONGEST_MESSAGE = 300;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        HttpStatus known = HttpStatus.resolve(status);
        if (BodyFirst.announcesBody(request)) {
            // Else this thread would wait for a body that nobody reads, which may never come.
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
        try {
            problem(known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known, response.getMessage())
                    .to(request, response);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("nobody is there to read the answer", e);
        }
    }

    private static WrittenProblem problem(HttpStatus status, @Nullable String message) {
        return new WrittenProblem(
                status,
                switch (status) {
                    case NOT_FOUND -> "there is nothing at this address; /v3/api-docs lists what there is";
                    case METHOD_NOT_ALLOWED -> "this method is not offered here; /v3/api-docs lists what is";
                    case EXPECTATION_FAILED -> "the header Expect can be 100-continue, or left out";
                    case NOT_IMPLEMENTED -> "this method or this Transfer-Encoding is unknown; send the body as it is";
                    case HTTP_VERSION_NOT_SUPPORTED -> "this version of HTTP is unknown; send HTTP/1.1";
                    case BAD_REQUEST -> "the request is not as HTTP wants it" + told(message);
                    default ->
                        status.is5xxServerError()
                                ? "something went wrong inside Levain; its log says what and when"
                                : "the request cannot be served as it is" + told(message);
                });
    }

    /** Tomcat tells what it stumbled over. */
    private static String told(@Nullable String message) {
        if (message == null || message.isBlank()) {
            return "";
        }
        return ": " + (message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) : message);
    }
}
