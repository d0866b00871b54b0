package io.levain.demand.doubts;

import static io.levain.demand.past.Bakeries.ONE;
import static io.levain.demand.past.Bakeries.TWO_BY_TWO;
import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.days.Almanac;
import io.levain.demand.days.Calendar;
import io.levain.demand.days.CalendarDay;
import io.levain.demand.days.DaySales;
import io.levain.demand.days.IntradayProfile;
import io.levain.demand.days.OpenHours;
import io.levain.demand.model.SmallModels;
import io.levain.demand.past.Bakeries;
import io.levain.demand.past.DemandEstimate;
import io.levain.demand.past.EstimateKind;
import io.levain.demand.past.Histories;
import io.levain.demand.past.History;
import io.levain.demand.past.NoticeKind;
import io.levain.demand.past.Observation;
import io.levain.demand.past.Series;
import io.levain.demand.past.SeriesDays;
import io.levain.demand.past.Usual;
import io.levain.learning.Examples;
import io.levain.texts.English;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandEstimatorTests {

    private static final int DAYS = 140;
    /** A Tuesday. */
    private static final int DAY = 120;

    @Test
    void takesADayThatDidNotSellOutAsItWas() {
        SeriesDays series = rye(day -> seen(Bakeries.byWeekday(ONE.get(0), day)));

        for (int day = 0; day < DAYS; day++) {
            assertThat(series.demand(day)).isEqualTo(series.sold(day));
        }
    }

    @Test
    void addsToASoldOutDayWhatTheRestOfItUsuallyBrings() {
        SeriesDays series = rye(day -> day == DAY ? soldOut(64.6, LocalTime.NOON) : seen(100));

        // 64.6 % have come by noon, as on a usual day
        assertThat(series.demand(DAY)).isCloseTo(100, within(.1));
        assertThat(English.of(series.estimateOf(DAY).reason()))
                .startsWith("sold out at 12:00, by then 65 % is taken to be sold, as if the shop were open from 6:00");
    }

    @ParameterizedTest
    @CsvSource({"12:00, 120", "07:00, 110", "17:30, 99.99"})
    void trustsThePaceOfADayTheMoreTheLaterItSoldOut(LocalTime time, double most) {
        double share = IntradayProfile.assumed(OpenHours.ASSUMED).share(time);
        // half as much again as usual by that time
        SeriesDays series = confirmed(day -> day == DAY ? soldOut(150 * share, time) : seen(100))
                .seriesDays()
                .get(0);

        double rest = series.demand(DAY) - series.sold(DAY);
        assertThat(rest / (1 - share)).isBetween(100., 150.);
        assertThat((rest / (1 - share) - 100) / 50).isCloseTo(share / (share + .2), within(1e-3));
        assertThat(series.demand(DAY)).isGreaterThan(most);
    }

    @Test
    void holdsBackWhatIsMoreThanTwiceWhatSoldUntilSomebodyConfirmsTheHour() {
        // by seven in the morning twice as many came as usual
        IntFunction<DaySales> sales = day -> day == DAY ? soldOut(80, LocalTime.of(7, 0)) : seen(100);
        History history = history(sales);
        SeriesDays series = history.seriesDays().get(0);

        assertThat(series.demand(DAY)).isEqualTo(160);
        assertThat(history.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.ESTIMATE_HELD_BACK);
            assertThat(notice.from()).isEqualTo(date(DAY));
            assertThat(notice.details()).containsEntry("sold", 80.0).containsEntry("counted", 160.0);
            assertThat(notice.details().get("estimate"))
                    .asInstanceOf(InstanceOfAssertFactories.DOUBLE)
                    .isGreaterThan(300);
        });
        History confirmed = confirmed(sales);
        assertThat(confirmed.seriesDays().get(0).demand(DAY)).isGreaterThan(300);
        assertThat(confirmed.notices()).isEmpty();
    }

    @Test
    void asksNothingAboutAnEstimateWithinWhatIsUsual() {
        // a third was baked of what people want
        History history = history(day -> day == DAY ? soldOut(28, LocalTime.of(8, 30)) : seen(100));

        assertThat(history.seriesDays().get(0).demand(DAY)).isBetween(90., 100.);
        assertThat(history.notices()).isEmpty();
    }

    @Test
    void followsTheHoursOfTheDay() {
        Calendar early = new Calendar() {
            @Override
            public CalendarDay day(LocalDate date) {
                return Almanac.ORDINARY.day(date);
            }

            @Override
            public OpenHours hours(LocalDate date) {
                return new OpenHours(LocalTime.of(6, 0), LocalTime.of(12, 0));
            }
        };
        assertThat(series(early, day -> day == DAY ? soldOut(90, LocalTime.of(11, 59)) : seen(100))
                        .demand(DAY))
                .isCloseTo(90, within(.1));
    }

    @Test
    void expectsOfAnEmptiedShelfWhatSuchDaysBroughtBefore() {
        SeriesDays series = rye(day -> day == DAY ? soldOut(100, null) : seen(day % 2 == 0 ? 80 : 120));

        assertThat(series.usualThen(DAY)).isBetween(95., 105.);
        assertThat(series.demand(DAY)).isBetween(115., 135.);
        assertThat(series.estimateOf(DAY).reason().is(EstimateKind.FROM_EARLIER_DAYS))
                .isTrue();
    }

    @Test
    void expectsMoreWhereTheOtherProductsSoldMore() {
        double busy = onDayWithOthers(1.3).demand(DAY);
        double quiet = onDayWithOthers(.7).demand(DAY);

        assertThat(busy).isGreaterThan(quiet * 1.05);
    }

    @Test
    void neverEstimatesBelowWhatSold() {
        SeriesDays series =
                rye(day -> day % 3 == 0 ? soldOut(Bakeries.byWeekday(ONE.get(0), day), null) : seen(40 + day % 11));

        for (int day = 0; day < DAYS; day++) {
            assertThat(series.demand(day)).isGreaterThanOrEqualTo(series.sold(day));
        }
    }

    @Test
    void takesWhatSoldWhereNothingTellsWhatDemandIsLike() {
        SeriesDays always = rye(day -> soldOut(50, null));

        assertThat(always.demand(DAYS - 1)).isEqualTo(50);
        assertThat(English.of(always.estimateOf(DAYS - 1).reason()))
                .isEqualTo("all that was baked sold, as on nearly every day; nobody saw where its demand ends, by how"
                        + " that of other products spreads it lies between 50 and 100");
    }

    @Test
    void holdsAProductThatSellsOutEveryDayByHowTheOthersSpread() {
        // demand for the rolls is never off by more than a sixth: a shelf that is always empty lacks no more
        SeriesDays always = ryeThatSellsOutBesideRolls(day -> true);

        assertThat(always.demand(1_499)).isBetween(55., 65.);
        DemandEstimate.Range range =
                Objects.requireNonNull(always.estimateOf(1_499).hidden());
        assertThat(range.low()).isBetween(50., 64.);
        assertThat(range.even()).isEqualTo(always.demand(1_499), within(1e-3));
        assertThat(range.high()).isBetween(range.even() + 1, 70.);
    }

    @Test
    void doesNotCallAnEndHiddenThatIsSeenNowAndThen() {
        SeriesDays often = ryeThatSellsOutBesideRolls(day -> day % 5 != 0);

        assertThat(often.estimateOf(1_499).hidden()).isNull();
        assertThat(often.estimateOf(1_499).reason().is(EstimateKind.FROM_EARLIER_DAYS))
                .isTrue();
    }

    private static SeriesDays ryeThatSellsOutBesideRolls(IntPredicate soldOut) {
        Histories history = history(TWO_BY_TWO, Almanac.ORDINARY, 1_500, (s, day) -> {
            if (!s.product().equals("rye")) {
                return seen(Bakeries.byWeekday(s, day));
            }
            return soldOut.test(day) ? soldOut(50, null) : seen(45);
        });
        return history.all().get(0).seriesDays().get(0);
    }

    @Test
    void leavesTheDaysBeforeASoldOutDayAsTheyWere() {
        SeriesDays without = rye(day -> seen(Bakeries.byWeekday(ONE.get(0), day)));
        SeriesDays with = rye(day -> day >= DAY ? soldOut(1, LocalTime.of(7, 0)) : seen(without.sold(day)));

        for (int day = 0; day < DAY; day++) {
            assertThat(with.demand(day)).isEqualTo(without.demand(day));
        }
        for (int day = 1; day <= DAY; day++) {
            assertThat(with.usualThen(day)).isEqualTo(without.usualThen(day));
        }
    }

    @Test
    void letsTheUsualRestOnTheEstimate() {
        SeriesDays series = rye(day -> day == DAY ? soldOut(64.6, LocalTime.NOON) : seen(100));

        assertThat(Usual.of(series, DAY + 7, DAY + 6)).isCloseTo(100, within(.1));
    }

    @ParameterizedTest
    @CsvSource({", 80, true", "08:00, 20, true", "12:00, 64.6, false"})
    void teachesWhatSoldAsTheLeastUnlessMostOfTheDayWasSeen(@Nullable LocalTime at, double sold, boolean cutOff) {
        Histories history =
                history(ONE, Almanac.ORDINARY, DAYS, (s, day) -> day == DAY ? soldOut(sold, at) : seen(100));

        Examples examples = SmallModels.table(history, DAYS - 1);
        List<Integer> odd = IntStream.range(0, examples.rows())
                .filter(row -> examples.targets()[row] < .99 || Float.isFinite(examples.bounds()[row]))
                .boxed()
                .toList();
        if (cutOff) {
            assertThat(odd).singleElement().satisfies(row -> {
                assertThat(examples.targets()[row]).isCloseTo((float) sold / 100, within(.001f));
                assertThat(examples.bounds()[row]).isEqualTo(examples.targets()[row]);
            });
        } else {
            assertThat(odd).isEmpty();
        }
    }

    @Test
    void listsTheSoldOutDaysOfAPeriod() {
        Histories history = history(
                ONE,
                Almanac.ORDINARY,
                DAYS,
                (s, day) -> day == DAY || day == DAY + 5 ? soldOut(64.6, LocalTime.NOON) : seen(100));

        assertThat(history.estimates(date(DAY), date(DAY + 4))).singleElement().satisfies(estimate -> {
            assertThat(estimate.date()).isEqualTo(date(DAY));
            assertThat(estimate.sold()).isCloseTo(64.6, within(.01));
            assertThat(estimate.missed()).isCloseTo(35.4, within(.1));
        });
        assertThat(history.estimates(date(-9), date(9_999))).hasSize(2);
        assertThat(history.observations(date(DAY), date(DAY)))
                .extracting(Observation::sold)
                .singleElement()
                .satisfies(sold -> assertThat(sold).isCloseTo(64.6, within(.01)));
    }

    /** Rye that sold out at its usual, while the rolls beside it sold that part of theirs. */
    private static SeriesDays onDayWithOthers(double ratio) {
        Histories history = history(TWO_BY_TWO, Almanac.ORDINARY, DAYS, (s, day) -> {
            if (s.product().equals("rye")) {
                return day == DAY ? soldOut(100, null) : seen(100 + 40 * Bakeries.noise(s, day) / 1.7);
            }
            return seen(day == DAY ? 100 * ratio : 100);
        });
        return history.all().get(0).seriesDays().get(0);
    }

    private static SeriesDays rye(IntFunction<DaySales> sales) {
        return series(Almanac.ORDINARY, sales);
    }

    private static SeriesDays series(Calendar calendar, IntFunction<DaySales> sales) {
        return history(ONE, calendar, DAYS, (s, day) -> sales.apply(day))
                .all()
                .get(0)
                .seriesDays()
                .get(0);
    }

    private static History history(IntFunction<DaySales> sales) {
        return history(ONE, Almanac.ORDINARY, DAYS, (s, day) -> sales.apply(day))
                .all()
                .get(0);
    }

    /** The same, of which somebody has said that the hour of that day is right. */
    private static History confirmed(IntFunction<DaySales> sales) {
        return builder(ONE, Almanac.ORDINARY, DAYS, (s, day) -> sales.apply(day))
                .confirmedTime(ONE.get(0).bakery(), ONE.get(0).product(), date(DAY))
                .build();
    }

    private interface Days {
        DaySales of(Series series, int day);
    }

    private static Histories history(List<Series> series, Calendar calendar, int days, Days sales) {
        return builder(series, calendar, days, sales).histories();
    }

    private static HistoryBuilder builder(List<Series> series, Calendar calendar, int days, Days sales) {
        HistoryBuilder builder = new HistoryBuilder();
        series.stream().map(Series::bakery).distinct().forEach(b -> builder.bakery(b, calendar, true));
        for (Series s : series) {
            for (int day = 0; day < days; day++) {
                builder.sales(s.bakery(), s.product(), date(day), sales.of(s, day));
            }
        }
        return builder;
    }

    private static DaySales seen(double sold) {
        return new DaySales(sold, 0, false, null);
    }

    private static DaySales soldOut(double sold, @Nullable LocalTime at) {
        return new DaySales(sold, 0, true, at);
    }
}
