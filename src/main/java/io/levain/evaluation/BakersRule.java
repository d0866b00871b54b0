package io.levain.evaluation;

import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.Forecaster;
import io.levain.demand.model.Outlook;
import io.levain.demand.model.Quantiles;
import io.levain.demand.past.History;
import io.levain.demand.past.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The baker's rule as something that foretells: what sold on the last eight same weekdays, as {@link Yardstick} takes
 * their quantiles. It needs no training, only {@value #LEAST} such weekdays; a series with fewer is left out, unless
 * the bakery is surely closed, when nothing sells anyway.
 */
public final class BakersRule implements Forecaster {

    /** On how many same weekdays a series must have been sold. */
    public static final int LEAST = 2;

    private final double[] levels;

    /** @param levels those of the quantiles that it gives, ascending, each between 0 and 1 */
    public BakersRule(List<Double> levels) {
        this.levels = levels.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public List<DemandForecast> forecast(History history, Collection<Series> series, LocalDate date, LocalDate newest) {
        Yardstick sold = Yardstick.of(history, newest);
        List<DemandForecast> forecasts = new ArrayList<>();
        for (Outlook outlook : Outlook.of(history, series, date, newest)) {
            if (outlook.isSurelyClosed() || sold.known(outlook.series(), date, newest) >= LEAST) {
                forecasts.add(outlook.with(quantiles(sold, outlook, newest)));
            }
        }
        return forecasts;
    }

    private Quantiles quantiles(Yardstick sold, Outlook outlook, LocalDate newest) {
        double[] pieces = new double[levels.length];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = sold.quantile(outlook.series(), outlook.date(), newest, levels[i]);
        }
        return new Quantiles(levels, pieces);
    }
}
