package io.levain.demand.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.levain.demand.days.CalendarDay;
import io.levain.demand.days.DayWeather;
import io.levain.demand.doubts.HistoryBuilder;
import io.levain.demand.past.Histories;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A starter learned from bakeries where rain costs a third helps a young one of the same kind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StarterTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final double RAIN = .65;
    private static final double[] WEEKDAYS = {.7, .9, 1, 1, 1.1, 1.4, .9};
    private static final int YOUNG = 42;

    private final Histories others = simulate(List.of("a", "b", "c"), 400, 400);
    private Starter starter;

    @BeforeAll
    void train() {
        starter = Starter.train(others, others.lastDay(), 1, 2, TrainingProgress.NONE);
    }

    @Test
    void beatsNoStarterAtFortyTwoDays() {
        Histories young = simulate(List.of("young"), YOUNG + 60, YOUNG + 60);

        double with = cost(young, model(young, starter));
        double without = cost(young, model(young, null));

        assertThat(with).isLessThan(.9 * without);
    }

    @Test
    void foretellsRainBeforeTheFirstRowCanBeLearnedFrom() {
        Histories opened = simulate(List.of("new"), 3, 3);
        DemandModel model = DemandModel.train(opened, FIRST.plusDays(2), settings(starter), TrainingProgress.NONE);

        assertThat(model.rows()).isLessThan(5);
        // not all of it: against what rain its usual was sold is not known yet
        assertThat(onTheFourthDay(model, 6) / onTheFourthDay(model, 0)).isBetween(RAIN, .92);
    }

    private static double onTheFourthDay(DemandModel model, double rain) {
        HistoryBuilder builder = new HistoryBuilder();
        fill(builder, "new", 3, 3);
        builder.weather("new", FIRST.plusDays(3), weather(rain));
        Histories known = builder.histories();
        return model.forecast(known, known.series(), FIRST.plusDays(3), FIRST.plusDays(2))
                .get(0)
                .quantiles()
                .at(.5);
    }

    @Test
    void saysTheSameAfterItWasWrittenAndRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        starter.write(bytes);
        Histories young = simulate(List.of("young"), YOUNG, YOUNG + 1);

        Starter read = Starter.read(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(model(young, read).forecast(young, young.series(), FIRST.plusDays(YOUNG), young.lastDay()))
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(
                        model(young, starter).forecast(young, young.series(), FIRST.plusDays(YOUNG), young.lastDay()));
    }

    @Test
    void refusesWhatIsNoStarter() {
        assertThatThrownBy(() -> Starter.read(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(IOException.class);
    }

    @Test
    void isShippedInLessThanTwoHundredKilobytes() throws IOException {
        byte[] shipped = Objects.requireNonNull(Starter.class.getResourceAsStream("starter.gz"))
                .readAllBytes();

        assertThat(shipped).hasSizeLessThan(200_000);
        assertThat(Starter.shipped().model().inputs().names()).contains("rain", "memory of the same special day");
    }

    private static TrainingSettings settings(@Nullable Starter from) {
        return new TrainingSettings(List.of(1), List.of(.1, .5, .9), 7, 2, from);
    }

    private static DemandModel model(Histories history, @Nullable Starter from) {
        return DemandModel.train(history, FIRST.plusDays(YOUNG - 1), settings(from), TrainingProgress.NONE);
    }

    private static double cost(Histories history, DemandModel model) {
        double cost = 0;
        for (LocalDate date = FIRST.plusDays(YOUNG); !date.isAfter(history.lastDay()); date = date.plusDays(1)) {
            Quantiles quantiles = model.forecast(history, history.series(), date, date.minusDays(1))
                    .get(0)
                    .quantiles();
            double sold = history.observations(date, date).get(0).sold();
            for (double level : new double[] {.1, .5, .9}) {
                double missing = sold - quantiles.at(level);
                cost += Math.max(level * missing, (level - 1) * missing);
            }
        }
        return cost;
    }

    private static boolean isWet(int day) {
        return new SplittableRandom(99 + day).nextDouble() < .4;
    }

    private static DayWeather weather(double rain) {
        return new DayWeather(
                new DayWeather.Temperatures(10, 13, 7), new DayWeather.Sky(rain, 5, 4, 10, rain > 0 ? 61 : 2));
    }

    private static CalendarDay calendar(LocalDate date) {
        boolean eve = date.getMonthValue() == 12 && date.getDayOfMonth() == 31;
        return new CalendarDay(Set.of(), eve ? Set.of("new-years-eve") : Set.of(), 150, false, List.of());
    }

    /** Sales of some days, weather of more. */
    private static Histories simulate(List<String> bakeries, int days, int weatherDays) {
        HistoryBuilder builder = new HistoryBuilder();
        bakeries.forEach(bakery -> fill(builder, bakery, days, weatherDays));
        return builder.histories();
    }

    private static void fill(HistoryBuilder builder, String bakery, int days, int weatherDays) {
        builder.bakery(bakery, StarterTests::calendar, true);
        SplittableRandom random = new SplittableRandom(bakery.hashCode());
        for (int day = 0; day < weatherDays; day++) {
            LocalDate date = FIRST.plusDays(day);
            double rain = isWet(day) ? 6 : 0;
            builder.weather(bakery, date, weather(rain));
            if (day < days) {
                double mean = 80 * WEEKDAYS[day % 7] * (rain > 0 ? RAIN : 1);
                builder.sales(bakery, "rye", date, Math.rint(mean * (1 + .08 * random.nextDouble(-1.7, 1.7))), 0);
            }
        }
    }
}
