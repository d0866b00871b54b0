package io.levain.demand.model;

import io.levain.demand.days.DayConditions;
import io.levain.demand.inputs.Reason;
import io.levain.demand.inputs.Target;
import io.levain.demand.past.History;
import io.levain.demand.past.NotEnoughHistory;
import io.levain.demand.past.Pasts;
import io.levain.demand.past.Series;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A trained model of demand: from what is known up to a newest day to the distribution of what each series will sell on
 * a later one. It carries no history and serves any bakery whose history it is shown. Immutable.
 */
public final class DemandModel implements Forecaster {

    private static final int MAGIC = 0x4c455641;
    private static final int FORMAT = 5;

    private final List<HorizonModel> horizons;
    private final long rows;
    private final LocalDate trainedThrough;

    private DemandModel(List<HorizonModel> horizons, long rows, LocalDate trainedThrough) {
        this.horizons = horizons;
        this.rows = rows;
        this.trainedThrough = trainedThrough;
    }

    /**
     * Trains on all days up to one; later days do not reach it. Of more rows than the settings allow it looks at a
     * random sample.
     *
     * @param pasts those of the bakeries that it is to serve
     * @param through the last day to learn from
     * @throws NotEnoughHistory if there is not a row to learn from
     */
    public static DemandModel train(
            Pasts pasts, LocalDate through, TrainingSettings settings, TrainingProgress progress) {
        Survey survey = Survey.of(pasts, through, settings);
        List<HorizonModel> horizons = new ArrayList<>();
        for (int horizon : settings.horizons()) {
            TrainingTable table = TrainingTable.build(pasts, survey, through, horizon, settings, RowWeights.RECENT);
            horizons.add(HorizonModel.train(table, horizon, settings, progress));
        }
        return new DemandModel(List.copyOf(horizons), survey.rows(), through);
    }

    /** Rows that it was trained on, or that a sample was drawn from: open days of series. */
    public long rows() {
        return rows;
    }

    /** The last day that it was trained on. */
    public LocalDate trainedThrough() {
        return trainedThrough;
    }

    /** The names of its inputs, in order, the intercept first. */
    public List<String> inputs() {
        return horizons.get(0).inputs().names();
    }

    /**
     * Foretells one day from all days up to the newest.
     *
     * @param series which to foretell; those of which nothing is known yet are left out of the answer
     * @param newest the last day whose sales may be used, before the date
     * @return a forecast for each, in the order of the history
     * @throws IllegalArgumentException if the date is not after the newest day, or more than {@value
     *     BakeryDays#REACH} days after the last of the history
     */
    @Override
    public List<DemandForecast> forecast(History history, Collection<Series> series, LocalDate date, LocalDate newest) {
        return forecast(history, series, date, newest, history.conditions(date));
    }

    /**
     * Foretells one day as it would be under some conditions: in other weather, with another calendar.
     *
     * @param conditions what the day is like, whatever the history says of it
     * @see #forecast(History, Collection, LocalDate, LocalDate)
     */
    public List<DemandForecast> forecast(
            History history, Collection<Series> series, LocalDate date, LocalDate newest, DayConditions conditions) {
        List<Target> targets = Target.of(history, series, date, newest, conditions);
        if (targets.isEmpty()) {
            return List.of();
        }
        HorizonModel model = forHorizon(history.index(date) - history.index(newest));
        List<Quantiles> open = model.predict(targets);
        double shift = LevelShift.of(model, history, history.index(date), history.index(newest));
        List<DemandForecast> forecasts = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            forecasts.add(Outlook.of(targets.get(i), date).with(open.get(i).times(shift)));
        }
        return forecasts;
    }

    @Override
    public List<Map<Reason, Double>> reasons(History history, List<DemandForecast> forecasts, LocalDate newest) {
        return forecasts.isEmpty()
                ? List.of()
                : reasons(
                        history,
                        forecasts,
                        newest,
                        history.conditions(forecasts.get(0).date()));
    }

    /**
     * Why it foretold one day as it did under some conditions.
     *
     * @param conditions what the day is like, whatever the history says of it
     * @see Forecaster#reasons
     */
    public List<Map<Reason, Double>> reasons(
            History history, List<DemandForecast> forecasts, LocalDate newest, DayConditions conditions) {
        if (forecasts.isEmpty()) {
            return List.of();
        }
        LocalDate date = forecasts.get(0).date();
        Map<Series, DemandForecast> told =
                forecasts.stream().collect(Collectors.toMap(DemandForecast::series, forecast -> forecast));
        List<Target> targets = Target.of(history, told.keySet(), date, newest, conditions);
        HorizonModel model = forHorizon(history.index(date) - history.index(newest));
        List<Quantiles> open = model.predict(targets);
        List<Map<Reason, Double>> ofOpen = model.reasons(targets);
        Map<Series, Map<Reason, Double>> reasons = new HashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            Series series = targets.get(i).series().name();
            Outlook outlook = Outlook.of(targets.get(i), date);
            reasons.put(series, outlook.reasons(ofOpen.get(i), open.get(i), Objects.requireNonNull(told.get(series))));
        }
        return forecasts.stream()
                .map(forecast -> Objects.requireNonNull(reasons.get(forecast.series())))
                .toList();
    }

    /** The part trained for looking that far, or else the next further, or else the furthest. */
    HorizonModel forHorizon(int days) {
        for (HorizonModel model : horizons) {
            if (model.horizon() >= days) {
                return model;
            }
        }
        return horizons.get(horizons.size() - 1);
    }

    /** Writes it in a form that {@link #read} understands. The stream is left open. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(FORMAT);
        out.writeLong(rows);
        out.writeLong(trainedThrough.toEpochDay());
        out.writeInt(horizons.size());
        for (HorizonModel model : horizons) {
            model.write(out);
        }
        out.flush();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is not a model of this format
     */
    public static DemandModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        int magic = in.readInt();
        int format = in.readInt();
        if (magic != MAGIC || format != FORMAT) {
            throw new IOException("not a Levain model of format " + FORMAT);
        }
        long rows = in.readLong();
        LocalDate trainedThrough = LocalDate.ofEpochDay(in.readLong());
        List<HorizonModel> horizons = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            horizons.add(HorizonModel.read(in));
        }
        return new DemandModel(List.copyOf(horizons), rows, trainedThrough);
    }
}
