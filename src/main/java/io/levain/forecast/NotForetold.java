package io.levain.forecast;

import io.levain.catalog.Bakery;
import io.levain.facts.Refused;
import io.levain.models.Models;
import io.levain.sales.SalesHistory;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Why nothing is foretold of a day. */
@Component
class NotForetold {

    private final Models models;
    private final SalesHistory sales;

    NotForetold(Models models, SalesHistory sales) {
        this.models = models;
        this.sales = sales;
    }

    /**
     * Why there is no forecast of a day.
     *
     * @param today the day that it is at the bakery
     */
    Refused on(Bakery bakery, LocalDate day, LocalDate today) {
        LocalDate last = today.plusDays(Forecasts.DAYS_AHEAD);
        if (day.isAfter(last)) {
            return tooFarAhead(day, last);
        }
        if (day.isBefore(today)) {
            return Refused.because(ForecastFailure.NEVER_ISSUED).about("date", day);
        }
        if (day.equals(today)) {
            return Refused.because(ForecastFailure.DAY_HAS_BEGUN)
                    .about("date", day)
                    .with("bakery", bakery.code())
                    .with("tomorrow", today.plusDays(1));
        }
        return yet(bakery, day, today);
    }

    /** It lies after the last day that is foretold now. */
    static Refused tooFarAhead(LocalDate day, LocalDate last) {
        return Refused.because(ForecastFailure.TOO_FAR_AHEAD)
                .about("date", day)
                .with("days", Forecasts.DAYS_AHEAD)
                .with("last", last);
    }

    /** What is wanting where a day that is near enough is not foretold yet. */
    Refused yet(Bakery bakery, LocalDate day, LocalDate today) {
        Optional<LocalDate> lastSales = sales.lastDay(bakery);
        if (lastSales.isEmpty()) {
            return Refused.because(ForecastFailure.BAKERY_WITHOUT_SALES)
                    .about("bakery", bakery.code())
                    .with("bakery", bakery.code());
        }
        if (models.currentRecord(bakery.chainId()).isEmpty()) {
            return Refused.because(ForecastFailure.NEITHER_MODEL_NOR_RULE).about("bakery", bakery.code());
        }
        if (lastSales.get().isBefore(today.minusDays(Forecasts.LONGEST_SILENCE))) {
            return Refused.because(ForecastFailure.SALES_ENDED)
                    .about("bakery", bakery.code())
                    .with("bakery", bakery.code())
                    .with("last", lastSales.get())
                    .with("days", Forecasts.LONGEST_SILENCE);
        }
        return Refused.because(ForecastFailure.NOT_YET_ISSUED).about("date", day);
    }
}
