package io.levain;

import java.sql.SQLException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one paragraph why the database does not open and what to do, where a hundred lines would bury it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseDoesNotOpen implements FailureAnalyzer {

    private static final String SETTINGS =
            "SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            FailureAnalysis found = ofCause(cause);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable FailureAnalysis ofCause(Throwable cause) {
        if (cause instanceof SQLException sql) {
            return ofCode(sql);
        }
        if (cause instanceof FlywayValidateException) {
            return new FailureAnalysis(
                    "The tables of the database are not those that this version of Levain made: " + firstLine(cause),
                    "Start the version that made them or a newer one, or name another database by " + SETTINGS + ".",
                    cause);
        }
        String message = String.valueOf(cause.getMessage());
        if (message.startsWith("Failed to load driver class") || message.contains("claims to not accept jdbcUrl")) {
            return new FailureAnalysis(
                    "The address of the database names none that Levain knows: " + message,
                    "Name an H2 file or a PostgreSQL by " + SETTINGS + ".",
                    cause);
        }
        return null;
    }

    private static @Nullable FailureAnalysis ofCode(SQLException e) {
        // Those of H2, which are its states as well.
        return switch (e.getErrorCode()) {
            case 90020 ->
                new FailureAnalysis(
                        "The database file is open in another process, most likely a Levain that is running.",
                        "Stop that one, or name another database by " + SETTINGS
                                + ". Several servers can share a PostgreSQL, but not a file.",
                        e);
            case 90028, 90030, 90031, 90048, 50000 ->
                new FailureAnalysis(
                        "The database file is damaged, of another version of H2, or may not be read and written here: "
                                + firstLine(e),
                        "Put the file of a backup in its place, or move it away and start with an empty one."
                                + " It was left as it is.",
                        e);
            default -> ofState(e);
        };
    }

    private static @Nullable FailureAnalysis ofState(SQLException e) {
        String state = e.getSQLState();
        if (state == null || state.length() < 2) {
            return null;
        }
        return switch (state.substring(0, 2)) {
            case "28" ->
                new FailureAnalysis(
                        "The database does not let Levain in: " + firstLine(e),
                        "Set SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD to a user whom it knows.",
                        e);
            case "08", "53", "57" ->
                new FailureAnalysis(
                        "The database does not answer: " + firstLine(e),
                        "Start it, or check the address in SPRING_DATASOURCE_URL.",
                        e);
            case "3D", "90" ->
                new FailureAnalysis(
                        "The database cannot be opened: " + firstLine(e), "Make it, or check " + SETTINGS + ".", e);
            case "42" ->
                new FailureAnalysis(
                        "The tables cannot be made or changed: " + firstLine(e),
                        "Let the user own an empty database, or one that Levain made.",
                        e);
            default -> null;
        };
    }

    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("it does not say why");
    }
}
