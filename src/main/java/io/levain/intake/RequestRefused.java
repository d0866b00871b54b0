package io.levain.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that cannot be served as it is; answered as a problem that says what to do next. */
public class RequestRefused extends RuntimeException {

    private final HttpStatus status;
    private final String detail;
    private @Nullable String field;
    private @Nullable String value;

    /**
     * A request is at fault, or comes at the wrong time.
     *
     * @param status of the answer: 4xx
     * @param detail what is wrong and what to do next, for a person to read
     */
    public RequestRefused(HttpStatus status, String detail) {
        super(detail);
        if (!status.is4xxClientError()) {
            throw new IllegalArgumentException(status + " does not blame the request");
        }
        this.status = status;
        this.detail = detail;
    }

    /** 404: what the request names does not exist. */
    public static RequestRefused unknown(String field, String value, String detail) {
        return new RequestRefused(HttpStatus.NOT_FOUND, detail).about(field, value);
    }

    /** 400: a parameter is at fault. */
    public static RequestRefused invalid(String field, String value, String detail) {
        return new RequestRefused(HttpStatus.BAD_REQUEST, detail).about(field, value);
    }

    /** The same, naming the field or parameter at fault and what it held. */
    public RequestRefused about(String culprit, @Nullable String held) {
        field = culprit;
        value = held;
        return this;
    }

    HttpStatus status() {
        return status;
    }

    String detail() {
        return detail;
    }

    @Nullable
    String field() {
        return field;
    }

    @Nullable
    String value() {
        return value;
    }
}
