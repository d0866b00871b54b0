package io.levain.http;

import io.levain.files.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away addresses whose parameters cannot be read, before anybody reads them: the container throws where a
 * parameter is asked for, which may be anywhere, and databases choke on characters that are none.
 */
final class AddressCheck extends OncePerRequestFilter {

    private static final int MOST = 100;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        WrittenProblem problem = query == null ? null : faultOf(query);
        if (problem == null) {
            chain.doFilter(request, response);
        } else {
            problem.to(request, response);
        }
    }

    /** The first fault of a query as it stands in the address, or null. */
    static @Nullable WrittenProblem faultOf(String query) {
        String[] pairs = query.split("&", -1);
        if (pairs.length > MOST) {
            return fault(
                    null, null, "the address has " + pairs.length + " parameters, and no address here takes as many");
        }
        for (String pair : pairs) {
            WrittenProblem fault = pair.isEmpty() ? null : faultOfPair(pair);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static @Nullable WrittenProblem faultOfPair(String pair) {
        int equals = pair.indexOf('=');
        String rawName = equals < 0 ? pair : pair.substring(0, equals);
        String rawValue = equals < 0 ? "" : pair.substring(equals + 1);
        if (rawName.isEmpty()) {
            return fault(null, pair, "a parameter without a name; write name=value");
        }
        String name = decoded(rawName);
        String value = decoded(rawValue);
        if (name == null || value == null) {
            String reason = "is not written as addresses are: a percent sign and two digits for each byte of UTF-8";
            return fault(name == null ? rawName : name, rawValue, (name == null ? rawName : name) + " " + reason);
        }
        if (hasControl(name) || hasControl(value)) {
            return fault(rawName, rawValue, rawName + " must not hold line breaks, tabs or other control characters");
        }
        return null;
    }

    private static WrittenProblem fault(@Nullable String field, @Nullable String value, String detail) {
        return new WrittenProblem(HttpStatus.BAD_REQUEST, Refusal.shortened(detail, 300), field, value);
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    /** The text, or null if it is none. */
    private static @Nullable String decoded(String raw) {
        byte[] ascii = raw.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(ascii.length);
        for (int i = 0; i < ascii.length; i++) {
            if (ascii[i] != '%') {
                bytes.put(ascii[i]);
                continue;
            }
            int high = i + 2 < ascii.length ? Character.digit(ascii[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(ascii[i + 2], 16);
            if (low < 0) {
                return null;
            }
            bytes.put((byte) (16 * high + low));
            i += 2;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
