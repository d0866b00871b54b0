package io.levain.exchange;

import io.levain.files.Refusal;
import io.levain.intake.RowAnswer;
import org.jspecify.annotations.Nullable;

/** What is wrong where, such as {@code sales.csv line 17, sold "abc": must be a number}. */
final class Sentences {

    private Sentences() {}

    static String of(String file, Refusal refusal) {
        return sentence(file, refusal.row(), refusal.field(), refusal.value(), refusal.reason());
    }

    static String of(String file, RowAnswer answer) {
        return sentence(file, answer.row(), answer.field(), answer.value(), answer.reason());
    }

    private static String sentence(
            String file, long line, @Nullable String field, @Nullable String value, @Nullable String reason) {
        String column = field == null ? "" : ", " + field;
        String held = value == null ? "" : " \"" + value + "\"";
        return file + " line " + line + column + held + ": " + reason;
    }
}
