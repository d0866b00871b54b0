package io.levain.problems;

import io.levain.facts.Blame;
import org.springframework.http.HttpStatus;

/** What a refusal is over HTTP, for whoever answers one. */
public final class Statuses {

    private Statuses() {}

    static HttpStatus status(Blame blame) {
        return switch (blame) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case INVALID -> HttpStatus.BAD_REQUEST;
            case UNTIMELY -> HttpStatus.CONFLICT;
            case UNREADABLE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        };
    }

    /** The status of a refusal with that blame, such as 404. */
    public static int of(Blame blame) {
        return status(blame).value();
    }
}
