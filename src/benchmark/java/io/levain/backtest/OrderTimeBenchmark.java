package io.levain.backtest;

import static java.util.stream.Collectors.toMap;

import io.levain.demand.days.IntradayProfile;
import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.DemandModel;
import io.levain.demand.model.Quantiles;
import io.levain.demand.model.Starter;
import io.levain.demand.model.TrainingProgress;
import io.levain.demand.model.TrainingSettings;
import io.levain.demand.past.ChainShare;
import io.levain.demand.past.Histories;
import io.levain.demand.past.History;
import io.levain.demand.past.Observation;
import io.levain.demand.past.Series;
import io.levain.demand.past.SeriesDays;
import io.levain.evaluation.DayCosts;
import io.levain.evaluation.Gain;
import io.levain.evaluation.Score;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What tomorrow's forecast costs from the day before as newest day, from today's total as it is estimated at some times of
 * today, and from its true total. How much of the total had sold by then is drawn, as {@link DrawnDay} says. One model,
 * trained once before the window from the shipped starter, foretells all; each shop stands alone.
 *
 * <p>Arguments: folder, first and last day that is foretold, draws.
 */
public final class OrderTimeBenchmark {

    private static final List<Double> LEVELS = List.of(.1, .25, .5, .75, .9);
    private static final List<Integer> HOURS = List.of(9, 11, 13, 14, 15, 16, 17);

    private final DemandModel model;
    private final Map<String, List<Double>> costs = new LinkedHashMap<>();
    private final Map<String, double[]> errors = new HashMap<>();
    private long rows;

    private OrderTimeBenchmark(DemandModel model) {
        this.model = model;
    }

    public static void main(String[] args) {
        Path path = Path.of(args[0]);
        FileReading files = new FileReading(path, new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        List<History> shops = DataFolder.read(path, files, true).histories().all().stream()
                .map(shop -> alone(shop))
                .toList();
        LocalDate from = LocalDate.parse(args[1]);
        LocalDate to = LocalDate.parse(args[2]);
        TrainingSettings settings =
                new TrainingSettings(List.of(1, 2), TrainingSettings.LEVELS, 1, 1, Starter.shipped());
        DemandModel model = DemandModel.train(new Histories(shops), from.minusDays(2), settings, TrainingProgress.NONE);
        OrderTimeBenchmark benchmark = new OrderTimeBenchmark(model);
        from.datesUntil(to.plusDays(1)).forEach(date -> benchmark.day(shops, date, Integer.parseInt(args[3])));
        benchmark.print();
    }

    /** What the chain contributes would tell of today's totals in the other shops. */
    private static History alone(History shop) {
        return new History(shop.bakeryDays(), shop.notices(), ChainShare.NONE);
    }

    private void day(List<History> shops, LocalDate tomorrow, int draws) {
        Map<String, Double> sums = new LinkedHashMap<>();
        for (History shop : shops) {
            LocalDate today = tomorrow.minusDays(1);
            List<Observation> truth = shop.observations(tomorrow, tomorrow);
            int day = shop.index(today);
            if (!truth.isEmpty() && day < shop.days() && shop.bakeryDays().isOpen(day)) {
                Map<Series, Quantiles> before = foretold(shop, tomorrow, today.minusDays(1));
                rows += truth.stream()
                        .filter(row -> before.containsKey(row.series()))
                        .count();
                add(sums, "the day before", before, truth, 1);
                add(sums, "true total", foretold(shop, tomorrow, today), truth, 1);
                Map<Series, Quantiles> mornings = foretold(shop, today, today.minusDays(1));
                for (int hour : HOURS) {
                    for (int draw = 0; draw < draws; draw++) {
                        DrawnDay drawn = new DrawnDay(mornings, share(shop, day, hour), day * 31L + draw);
                        add(sums, hour + ":00", estimated(shop, tomorrow, day, drawn, hour), truth, draws);
                    }
                }
            }
        }
        sums.forEach((name, sum) ->
                costs.computeIfAbsent(name, n -> new ArrayList<>()).add(sum));
    }

    private static double share(History shop, int day, int hour) {
        IntradayProfile profile = shop.bakeryDays().profile(day);
        return profile.share(LocalTime.of(hour, 0));
    }

    private static void add(
            Map<String, Double> sums,
            String name,
            Map<Series, Quantiles> foretold,
            List<Observation> truth,
            int draws) {
        Score score = new Score(LEVELS);
        for (Observation row : truth) {
            Quantiles quantiles = foretold.get(row.series());
            if (quantiles != null) {
                double[] at = LEVELS.stream().mapToDouble(quantiles::at).toArray();
                score.add(row.demand(), row.open(), at);
            }
        }
        double cost = score.rows() == 0 ? 0 : score.costSum() * score.rows();
        sums.merge(name, cost / draws, (a, b) -> a + b);
    }

    /** From a past in which today's demand is what is estimated of it; the true one is put back afterwards. */
    private Map<Series, Quantiles> estimated(History shop, LocalDate tomorrow, int day, DrawnDay drawn, int hour) {
        Map<SeriesDays, Double> truth = new LinkedHashMap<>();
        for (SeriesDays series : shop.seriesDays()) {
            if (!Double.isNaN(series.demand(day))) {
                truth.put(series, series.demand(day));
            }
        }
        Map<SeriesDays, Double> estimates = drawn.estimates(truth);
        estimates.forEach((series, pieces) -> {
            double[] error = errors.computeIfAbsent(hour + ":00", h -> new double[2]);
            error[0] += Math.abs(pieces - series.demand(day));
            error[1] += series.demand(day);
            series.estimate(day, pieces);
        });
        try {
            return foretold(alone(shop), tomorrow, tomorrow.minusDays(1));
        } finally {
            truth.forEach((series, pieces) -> series.estimate(day, pieces));
        }
    }

    private Map<Series, Quantiles> foretold(History shop, LocalDate date, LocalDate newest) {
        Set<Series> series = new HashSet<>(shop.series());
        return model.forecast(shop, series, date, newest).stream()
                .collect(toMap(DemandForecast::series, DemandForecast::quantiles));
    }

    private void print() {
        DayCosts before = new DayCosts(Objects.requireNonNull(costs.get("the day before")), rows);
        System.out.printf(Locale.ROOT, "%d days, %d rows%n", before.days(), rows);
        System.out.println("newest day        today off by   cost a row   saved    standard error");
        costs.forEach((name, days) -> {
            DayCosts own = new DayCosts(days, rows);
            Gain gain = own.gainOver(before);
            double[] error = errors.getOrDefault(name, new double[] {0, 1});
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %8.1f %% %12.3f %8.2f %% %10.2f %%%n",
                    name,
                    100 * error[0] / error[1],
                    own.mean() * own.days() / rows,
                    100 * gain.mean() / before.mean(),
                    100 * gain.standardError() / before.mean());
        });
    }
}
