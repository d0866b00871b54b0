package io.levain.decision;

import io.levain.backtest.Folders;
import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.HolidayRegion;
import io.levain.demand.inputs.Reason;
import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.DemandModel;
import io.levain.demand.model.Starter;
import io.levain.demand.model.TrainingProgress;
import io.levain.demand.model.TrainingSettings;
import io.levain.demand.past.History;
import io.levain.simulation.Scenario;
import io.levain.simulation.SimulatedBakery;
import io.levain.simulation.SimulatedFiles;
import io.levain.simulation.SimulatedProduct;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/**
 * What reasons and money cost beside the bare quantiles: one shop with many products, a day, by turns.
 *
 * <p>Arguments: products, rounds. Prints the middle times in milliseconds and the middle of their ratios.
 */
public final class ReasonsBenchmark {

    private static final LocalDate NEWEST = LocalDate.of(2026, 3, 3);
    private static final LocalDate TOMORROW = NEWEST.plusDays(1);
    private static final Limits LIMITS = new Limits(6, null, null);
    private static final Stakes STAKES =
            new Stakes(BigDecimal.ONE, new BigDecimal("0.35"), BigDecimal.ZERO, 1., null, null, null, null);

    private final History history;
    private final DemandModel model;

    private ReasonsBenchmark(History history) {
        this.history = history;
        this.model = DemandModel.train(
                history,
                NEWEST,
                new TrainingSettings(List.of(1), TrainingSettings.LEVELS, 1, 2, Starter.shipped()),
                TrainingProgress.NONE);
    }

    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[1]);
        ReasonsBenchmark shop = new ReasonsBenchmark(history(Integer.parseInt(args[0])));
        double[] bare = new double[rounds];
        double[] all = new double[rounds];
        double[] ratios = new double[rounds];
        int told = 0;
        for (int round = -rounds; round < rounds; round++) {
            long start = System.nanoTime();
            List<DemandForecast> quantiles = shop.quantiles();
            long between = System.nanoTime();
            told = shop.reasonsAndMoney(shop.quantiles());
            long end = System.nanoTime();
            if (round >= 0) { // those before warm both up
                bare[round] = (between - start) / 1e6;
                all[round] = (end - between) / 1e6;
                ratios[round] = all[round] / bare[round];
            }
            if (quantiles.size() != Integer.parseInt(args[0])) {
                throw new IllegalStateException(quantiles.size() + " forecasts");
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d products: quantiles %.1f ms, with %d reasons and outcomes %.1f ms, ratio %.2f%n",
                Integer.parseInt(args[0]),
                median(bare),
                told,
                median(all),
                median(ratios));
    }

    private List<DemandForecast> quantiles() {
        return model.forecast(history, history.series(), TOMORROW, NEWEST);
    }

    /** What is told: the steps to each count, and the money of it and of one fewer and one more. */
    private int reasonsAndMoney(List<DemandForecast> forecasts) {
        List<Bakehouse.Good> goods = forecasts.stream()
                .map(forecast -> new Bakehouse.Good(new Demand(forecast.quantiles()), STAKES, LIMITS, 0, null))
                .toList();
        List<Bakehouse.Decided> decided = Bakehouse.plan(goods, null);
        List<Map<Reason, Double>> reasons = model.reasons(history, forecasts, NEWEST);
        int told = 0;
        for (int i = 0; i < forecasts.size(); i++) {
            BakeCount count = decided.get(i).count();
            Outcomes money = Outcomes.around(count, goods.get(i).demand(), STAKES.loss(), LIMITS);
            told += money.fewer() == null ? 2 : 3;
            told += Steps.of(forecasts.get(i), reasons.get(i), decided.get(i).level(), LIMITS, count)
                    .size();
        }
        return told;
    }

    /** Two years of the simulated bakery with as many products, each a copy of one of its own. */
    private static History history(int products) throws IOException {
        Scenario demo = Scenario.demo(NEWEST, 1);
        List<SimulatedProduct> copies = IntStream.range(0, products)
                .mapToObj(i -> copy(demo.products().get(i % demo.products().size()), i))
                .toList();
        Scenario wide = new Scenario(
                demo.shop(),
                demo.newestDay(),
                demo.days(),
                demo.seed(),
                new ArrayList<>(copies),
                demo.effects(),
                demo.closedWeekdays(),
                demo.overdispersion(),
                demo.margin());
        Path folder = Files.createTempDirectory("levain-reasons");
        try {
            BakeryCalendar calendar = BakeryCalendar.of(
                    new HolidayRegion(demo.shop().country(), demo.shop().region()));
            new SimulatedFiles(new SimulatedBakery(wide, calendar)).writeTo(folder);
            return Folders.read(folder).all().get(0);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static SimulatedProduct copy(SimulatedProduct of, int number) {
        return new SimulatedProduct(
                of.code() + "-" + number,
                of.name(),
                of.category(),
                of.price(),
                of.cost(),
                of.salvage(),
                of.batchSize(),
                of.base(),
                of.weekdays());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
