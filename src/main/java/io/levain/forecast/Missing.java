package io.levain.forecast;

import io.levain.catalog.Bakery;
import io.levain.demand.Notice;
import io.levain.demand.NoticeKind;
import io.levain.history.BakeryHistory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Finds what is missing for the forecasts of one bakery, and says what to do about it. */
final class Missing {

    /** Past days that are looked at: the usual of a weekday leans on its last weeks. */
    private static final int LOOK_BACK = 28;

    /** A history shorter than this knows neither the season nor most special days. */
    private static final int YEAR = 365;

    private final BakeryHistory known;
    private final LocalDate newest;
    private final LocalDate lastOver;

    /**
     * @param known the bakery's days
     * @param newest its newest day
     * @param lastOver the last day that is over at the bakery
     */
    Missing(BakeryHistory known, LocalDate newest, LocalDate lastOver) {
        this.known = known;
        this.newest = newest;
        this.lastOver = lastOver;
    }

    /**
     * The warnings for a forecast of that day.
     *
     * @param closedProbability how likely the bakery is closed then
     * @param neverSold products that are foretold from what the baker expects alone
     * @param notices what was noticed in the bakery's history
     */
    List<Warning> warnings(LocalDate date, double closedProbability, List<String> neverSold, List<Notice> notices) {
        List<Warning> warnings = new ArrayList<>();
        sales(warnings);
        if (!neverSold.isEmpty()) {
            warnings.add(new Warning(
                    "never-sold",
                    String.join(", ", neverSold) + ": not sold here yet, so the count rests on what the baker expects;"
                            + " it follows the sales as they come in"));
        }
        warnings.addAll(new Noticed(known.bakery().code()).warnings(lately(notices, date)));
        history(warnings);
        weather(date, warnings);
        if (known.bakery().country() == null) {
            warnings.add(new Warning(
                    "country-unknown",
                    "nobody has said in which country the bakery is, so no public holiday is known; POST it to"
                            + " /api/v1/bakeries"));
        }
        if (!known.calendar().day(date).closed() && closedProbability >= .5) {
            warnings.add(new Warning(
                    "may-be-closed",
                    "on such days the bakery was mostly closed; if it will be, PUT /api/v1/bakeries/"
                            + known.bakery().code() + "/closures/" + date));
        }
        return warnings;
    }

    private void sales(List<Warning> warnings) {
        if (known.soldDays().isEmpty()) {
            warnings.add(new Warning(
                    "no-sales-yet",
                    "no sales have come in yet; POST them to /api/v1/bakeries/"
                            + known.bakery().code() + "/sales"));
        } else if (newest.isBefore(lastOver)) {
            warnings.add(new Warning(
                    "sales-late",
                    "the sales of " + newest + " are the newest, those of " + newest.plusDays(1) + " to " + lastOver
                            + " are not in; send them, or say that the bakery was closed"));
        }
    }

    /** What was noticed in days that the forecast leans on, or of the day itself. */
    private List<Notice> lately(List<Notice> notices, LocalDate date) {
        LocalDate from = newest.minusDays(LOOK_BACK - 1L);
        return notices.stream()
                .filter(notice -> notice.touches(date, date) || (isOfPast(notice) && notice.touches(from, newest)))
                .toList();
    }

    /** Whether it is about what happened; what lists say of past days matters to the training alone. */
    private static boolean isOfPast(Notice notice) {
        return notice.kind() != NoticeKind.SCHOOL_HOLIDAYS_UNKNOWN
                && notice.kind() != NoticeKind.PUBLIC_HOLIDAYS_UNKNOWN;
    }

    private void history(List<Warning> warnings) {
        if (known.soldDays().isEmpty()) {
            return;
        }
        long days = ChronoUnit.DAYS.between(known.soldDays().first(), newest) + 1;
        if (days < YEAR) {
            warnings.add(new Warning(
                    "history-short",
                    "there are " + days + " days of sales, less than a year: the season and most special days are"
                            + " not known yet; older sales can be sent any time"));
        }
    }

    private void weather(LocalDate date, List<Warning> warnings) {
        Bakery bakery = known.bakery();
        if (known.weatherDays().isEmpty()) {
            warnings.add(new Warning(
                    "weather-unknown",
                    "no weather is known for this bakery; POST it to /api/v1/bakeries/" + bakery.code() + "/weather"));
        } else if (!known.weatherDays().contains(date)) {
            warnings.add(new Warning(
                    "weather-missing",
                    "no weather is known for " + date + "; POST its forecast to /api/v1/bakeries/" + bakery.code()
                            + "/weather"));
        }
    }
}
