package io.levain.forecast;

import io.levain.demand.past.Notice;
import io.levain.demand.past.NoticeKind;
import io.levain.facts.Fact;
import io.levain.history.BakeryHistory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds what is missing for the forecasts of one bakery, and says what to do about it. */
final class Missing {

    /** Past days that are looked at: the usual of a weekday leans on its last weeks. */
    private static final int LOOK_BACK = 28;

    /** A history shorter than this knows neither the season nor most special days. */
    private static final int YEAR = 365;

    private final BakeryHistory known;
    private final LocalDate newest;
    private final LocalDate lastOver;
    private final @Nullable Fact halfSent;

    /**
     * @param known the bakery's days
     * @param newest its newest day
     * @param offered tells whether a product, by its code, was offered on the newest day
     */
    Missing(BakeryHistory known, LocalDate newest, Predicate<String> offered) {
        this.known = known;
        this.newest = newest;
        this.lastOver = known.over().last();
        this.halfSent = known.history()
                .flatMap(history -> HalfSent.warning(history, newest, offered))
                .orElse(null);
    }

    /**
     * The warnings for a forecast of that day.
     *
     * @param closedProbability how likely the bakery is closed then
     * @param neverSold products that are foretold from what the baker expects alone
     * @param notices what was noticed in the bakery's history
     */
    List<Fact> warnings(LocalDate date, double closedProbability, List<String> neverSold, List<Notice> notices) {
        List<Fact> warnings = new ArrayList<>();
        sales(warnings);
        if (!neverSold.isEmpty()) {
            warnings.add(warning(WarningKind.NEVER_SOLD).with("products", neverSold));
        }
        warnings.addAll(Noticed.warnings(lately(notices, date)));
        history(warnings);
        weather(date, warnings);
        country(warnings);
        if (!known.calendar().day(date).closed() && closedProbability >= .5) {
            warnings.add(warning(WarningKind.MAY_BE_CLOSED).with("date", date));
        }
        return warnings;
    }

    private void sales(List<Fact> warnings) {
        if (known.soldDays().isEmpty()) {
            warnings.add(warning(WarningKind.NO_SALES_YET));
        } else if (newest.isBefore(lastOver)) {
            warnings.add(warning(WarningKind.SALES_LATE)
                    .with("newest", newest)
                    .with("from", newest.plusDays(1))
                    .with("to", lastOver));
        }
        if (halfSent != null) {
            warnings.add(halfSent);
        }
    }

    /** What was noticed in days that the forecast leans on, or of the day itself, and what is asked for ahead. */
    private List<Notice> lately(List<Notice> notices, LocalDate date) {
        LocalDate from = newest.minusDays(LOOK_BACK - 1L);
        boolean isHoliday = known.calendar().day(date).isPublicHoliday();
        return notices.stream()
                .filter(notice -> notice.touches(date, date)
                        || (isOfPast(notice) && notice.touches(from, newest))
                        || isAskedAhead(notice)
                        || (isHoliday && isOfPublicHolidays(notice)))
                .toList();
    }

    /** Who is asked for a holiday weeks before it can still find out. */
    private boolean isAskedAhead(Notice notice) {
        return notice.kind() == NoticeKind.PUBLIC_HOLIDAY_UNSURE && notice.to().isAfter(lastOver);
    }

    /** Whether it is about what happened; what lists say of past days matters to the training alone. */
    private static boolean isOfPast(Notice notice) {
        return notice.kind() != NoticeKind.SCHOOL_HOLIDAYS_UNKNOWN
                && !isOfPublicHolidays(notice)
                && notice.kind() != NoticeKind.PUBLIC_HOLIDAY_UNSURE;
    }

    /** Whether past public holidays are unknown, which a forecast of such a day leans on. */
    private static boolean isOfPublicHolidays(Notice notice) {
        return notice.kind() == NoticeKind.PUBLIC_HOLIDAYS_UNKNOWN || notice.kind() == NoticeKind.PUBLIC_HOLIDAYS_FEW;
    }

    private void history(List<Fact> warnings) {
        if (known.soldDays().isEmpty()) {
            return;
        }
        long days = ChronoUnit.DAYS.between(known.soldDays().first(), newest) + 1;
        if (days < YEAR) {
            warnings.add(warning(WarningKind.HISTORY_SHORT).with("days", days));
        }
    }

    private void country(List<Fact> warnings) {
        String country = known.bakery().country();
        if (country == null) {
            warnings.add(warning(WarningKind.COUNTRY_UNKNOWN));
        } else if (!known.calendar().knowsPublicHolidays()) {
            warnings.add(warning(WarningKind.COUNTRY_WITHOUT_CALENDAR).with("country", country));
        }
    }

    private void weather(LocalDate date, List<Fact> warnings) {
        if (known.weatherDays().isEmpty()) {
            warnings.add(warning(WarningKind.WEATHER_UNKNOWN));
        } else if (!known.weatherDays().contains(date)) {
            warnings.add(warning(WarningKind.WEATHER_MISSING).with("date", date));
        }
    }

    private Fact warning(WarningKind kind) {
        return Fact.of(kind).with("bakery", known.bakery().code());
    }
}
