package io.levain.problems;

import io.levain.facts.Refused;
import io.levain.files.Refusal;
import io.levain.files.UnreadableFile;
import io.levain.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers whatever goes wrong as a problem of RFC 9457 whose {@code detail} says what to do next, with the members
 * {@code field}, {@code row} and {@code value} where one of them is at fault, and {@code kind} where a client may go by it.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(Statuses.status(e.blame()), texts.of(e.fact()));
        put(problem, "kind", e.fact().kind());
        put(problem, "field", e.field());
        put(problem, "value", e.value());
        return answer(problem, new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadableFile(UnreadableFile e) {
        Refusal refusal = e.refusal();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refusal.reason());
        put(problem, "field", refusal.field());
        put(problem, "value", refusal.value());
        put(problem, "row", refusal.row());
        return answer(problem, new HttpHeaders());
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> mayHaveLostARace(ConcurrencyFailureException e) {
        return DatabaseGone.isBelow(e) ? anythingElse(e) : raceLost(e);
    }

    /** Two clients that make the same thing at once are told apart by the database; anything else is our mistake. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> mayHaveLostARace(DataIntegrityViolationException e) {
        return LostRaces.isOne(e) ? raceLost(e) : anythingElse(e);
    }

    private ResponseEntity<Object> raceLost(Exception e) {
        logger.info("a request lost a race for the same rows", e);
        return answer(
                HttpStatus.CONFLICT, "somebody else changed the same rows at the same moment; send the request again");
    }

    private ResponseEntity<Object> databaseGone(Exception e) {
        logger.error("the database does not answer: " + NestedExceptionUtils.getMostSpecificCause(e));
        logger.debug("the database does not answer", e);
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "10");
        String detail = "the database does not answer; send the request again in a few seconds";
        return answer(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, detail), headers);
    }

    /** The last resort: who sent the request learns that it was not their fault, and nothing else. */
    @ExceptionHandler(Exception.class)
    @Nullable
    ResponseEntity<Object> anythingElse(Exception e) {
        if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
            return null;
        }
        if (DatabaseGone.isBelow(e)) {
            return databaseGone(e);
        }
        logger.error("a request failed", e);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR, "something went wrong inside Levain; its log says what and when");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(Advice.on(e, status), headers);
    }

    private static ResponseEntity<Object> answer(HttpStatus status, String detail) {
        return answer(ProblemDetail.forStatusAndDetail(status, detail), new HttpHeaders());
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    static void put(ProblemDetail problem, String member, @Nullable Object value) {
        if (value != null) {
            problem.setProperty(member, value instanceof String text ? Refusal.shortened(text) : value);
        }
    }
}
