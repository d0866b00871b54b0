package io.levain.ledger;

import io.levain.facts.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** By what days are put together, and what stands for a group: groups come in the order of that word. */
enum SummaryBy {
    /** By product code. */
    PRODUCT,
    /** By weekday, Monday first. */
    WEEKDAY,
    /** By week, named by its Monday. */
    WEEK,
    /** By bakery code. */
    BAKERY;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key(LedgerDay day) {
        return switch (this) {
            case PRODUCT -> day.product();
            case WEEKDAY -> weekday(day.date().getDayOfWeek());
            case WEEK -> monday(day.date()).toString();
            case BAKERY -> day.bakery();
        };
    }

    /** What sorts a group before others of the same kind. */
    String order(String group) {
        return this == WEEKDAY
                ? String.valueOf(
                        DayOfWeek.valueOf(group.toUpperCase(Locale.ROOT)).getValue())
                : group;
    }

    /** @throws Refused if there is none of that word */
    static SummaryBy of(String word) {
        return Arrays.stream(values())
                .filter(by -> by.word().equals(word))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> known =
                            Arrays.stream(values()).map(SummaryBy::word).toList();
                    return Refused.because(LedgerFailure.UNKNOWN_GROUPING)
                            .about("by", word)
                            .with("known", known);
                });
    }

    static String weekday(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
