package io.levain.problems;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Tries again what lost a race. Two clients may write the same rows at the same moment, on one server or on two: the
 * database lets one of them in and gives up the transaction of the other one, which finds the rows there when it tries
 * again. {@link RepeatedTransactions} lets every transaction that writes go through here, as a whole.
 */
final class LostRaces {

    /**
     * As SQL spells them, on every database: the row is there already, or what it refers to is gone, or is not to go as a
     * row refers to it since (H2 has two words for these).
     */
    private static final Set<String> VIOLATIONS = Set.of("23505", "23503", "23506");

    /** So many lose to each other for so long only where something else is wrong. */
    private static final RetryTemplate ATTEMPTS = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(9)
            .delay(Duration.ofMillis(5))
            .multiplier(2)
            .jitter(Duration.ofMillis(5))
            .maxDelay(Duration.ofMillis(200))
            .predicate(LostRaces::isOne)
            .build());

    private LostRaces() {}

    /**
     * Does it, again where it lost a race.
     *
     * @param transaction one whole transaction; called several times if need be
     * @throws RuntimeException what it throws, the last one if it lost every time
     */
    static <T extends @Nullable Object> T repeat(Supplier<T> transaction) {
        return ATTEMPTS.invoke(transaction);
    }

    /** Whether that went wrong because somebody else wrote the same rows: another attempt may well succeed. */
    static boolean isOne(Throwable failure) {
        return failure instanceof ConcurrencyFailureException
                || (failure instanceof DataIntegrityViolationException violation
                        && violation.getMostSpecificCause() instanceof SQLException cause
                        && cause.getSQLState() != null
                        && VIOLATIONS.contains(cause.getSQLState()));
    }
}
