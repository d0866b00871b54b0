package io.levain.problems;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells failures of a database that does not answer from all others. Spring's and Hibernate's exceptions for one and
 * the same death differ by the moment: before a transaction, in it, at its end, and when it is rolled back.
 */
public final class DatabaseGone {

    /**
     * Classes of SQL states: connection failed, resources missing, stopped by somebody, failure of the system. Of 57
     * the state 57014 is a statement that was cancelled.
     */
    private static final Set<String> STATES = Set.of("08", "53", "57", "58");

    private static final String CANCELLED = "57014";

    /** The database has ended a transaction in which nothing happened for long. */
    private static final String IDLE_TOO_LONG = "25P03";

    /** H2's own: broken, closed, or lost its file. */
    private static final Set<Integer> H2_CODES = Set.of(90007, 90028, 90031, 90067, 90098, 90121);

    private static final int DEEPEST = 30;

    private DatabaseGone() {}

    /** Whether somewhere below it lies a database that does not answer. */
    public static boolean isBelow(Throwable failure) {
        return isBelow(failure, 0);
    }

    private static boolean isBelow(@Nullable Throwable failure, int depth) {
        if (failure == null || depth > DEEPEST) {
            return false;
        }
        if (failure instanceof SQLException sql && saysSo(sql)) {
            return true;
        }
        if (failure instanceof TransactionSystemException end && isBelow(end.getApplicationException(), depth + 1)) {
            return true;
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (isBelow(suppressed, depth + 1)) {
                return true;
            }
        }
        return isBelow(failure.getCause(), depth + 1);
    }

    private static boolean saysSo(SQLException e) {
        if (e instanceof SQLRecoverableException
                || e instanceof SQLTransientConnectionException
                || H2_CODES.contains(e.getErrorCode())) {
            return true;
        }
        String state = e.getSQLState();
        if (state == null) {
            // The pool has taken the dead connection away already.
            return "Connection is closed".equals(e.getMessage());
        }
        return state.equals(IDLE_TOO_LONG)
                || (state.length() == 5 && STATES.contains(state.substring(0, 2)) && !state.equals(CANCELLED));
    }
}
