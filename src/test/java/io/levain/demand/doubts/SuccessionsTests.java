package io.levain.demand.doubts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.levain.demand.days.Almanac;
import io.levain.demand.model.DemandForecast;
import io.levain.demand.past.Bakeries;
import io.levain.demand.past.History;
import io.levain.demand.past.Notice;
import io.levain.demand.past.Series;
import io.levain.demand.past.SeriesDays;
import io.levain.evaluation.BakersRule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A product that gets another code is what it would be had it kept the first. */
class SuccessionsTests {

    private static final int DAYS = 140;
    private static final int SWITCH = 100;
    private static final Series RYE = new Series("north", "rye");
    private static final LocalDate NEWEST = Bakeries.date(DAYS - 1);

    private final History single = history(builder -> sell(builder, "rye", 0, DAYS));

    @Test
    void isAsOneProductAllTheWay() {
        History both = history(builder -> switched(builder).replaced("rye2", "rye", Bakeries.date(SWITCH)));

        assertThat(both.series()).isEqualTo(single.series());
        assertThat(demand(both)).isEqualTo(demand(single));
        assertThat(both.observations(Bakeries.START, NEWEST)).isEqualTo(single.observations(Bakeries.START, NEWEST));
        assertThat(forecast(both)).hasSize(2).isEqualTo(forecast(single));
    }

    @Test
    void switchesWithItsFirstSaleWhereNobodySaidTheDay() {
        History both = history(builder -> switched(builder).replaced("rye2", "rye", null));

        assertThat(demand(both)).isEqualTo(demand(single));
        assertThat(both.soldAs(RYE, Bakeries.date(SWITCH - 1))).isEqualTo("rye");
        assertThat(both.soldAs(RYE, Bakeries.date(SWITCH))).isEqualTo("rye2");
        assertThat(both.soldAs(RYE, NEWEST.plusDays(7))).isEqualTo("rye2");
    }

    @Test
    void waitsForTheFirstSale() {
        History before = history(builder -> sell(builder, "rye", 0, DAYS).replaced("rye2", "rye", null));

        assertThat(before.soldAs(RYE, NEWEST.plusDays(7))).isEqualTo("rye");
        assertThat(before.seriesOf("rye2")).isEqualTo(RYE);
    }

    @Test
    void isDueFromADayToCome() {
        LocalDate from = NEWEST.plusDays(3);
        History before = history(builder -> sell(builder, "rye", 0, DAYS).replaced("rye2", "rye", from));

        assertThat(forecast(before)).isEqualTo(forecast(single));
        assertThat(before.soldAs(RYE, from.minusDays(1))).isEqualTo("rye");
        assertThat(before.soldAs(RYE, from)).isEqualTo("rye2");
    }

    @Test
    void countsTheRowThatIsDueWhereBothSold() {
        History both = history(builder -> {
            switched(builder).replaced("rye2", "rye", Bakeries.date(SWITCH));
            // the till of one corner was late, and that of another early
            builder.sales("north", "rye", Bakeries.date(SWITCH + 1), 9, 0);
            builder.sales("north", "rye2", Bakeries.date(SWITCH - 1), 7, 0);
        });

        assertThat(demand(both)).isEqualTo(demand(single));
    }

    @Test
    void countsWhicheverRowThereIs() {
        History both = history(builder -> {
            sell(builder, "rye", 0, SWITCH - 2);
            sell(builder, "rye2", SWITCH - 2, SWITCH);
            sell(builder, "rye", SWITCH, SWITCH + 2);
            sell(builder, "rye2", SWITCH + 2, DAYS).replaced("rye2", "rye", Bakeries.date(SWITCH));
        });

        assertThat(demand(both)).isEqualTo(demand(single));
        assertThat(both.soldAs(RYE, Bakeries.date(SWITCH - 1))).isEqualTo("rye2");
        assertThat(both.soldAs(RYE, Bakeries.date(SWITCH + 1))).isEqualTo("rye");
    }

    @Test
    void bearsSeveralCodesOneAfterTheOther() {
        History three = history(builder -> {
            sell(builder, "rye", 0, 40);
            sell(builder, "rye2", 40, SWITCH);
            sell(builder, "rye3", SWITCH, DAYS);
            builder.replaced("rye3", "rye2", Bakeries.date(SWITCH)).replaced("rye2", "rye", null);
        });

        assertThat(demand(three)).isEqualTo(demand(single));
        assertThat(IntStream.of(39, 40, SWITCH - 1, SWITCH).mapToObj(day -> three.soldAs(RYE, Bakeries.date(day))))
                .containsExactly("rye", "rye2", "rye2", "rye3");
    }

    @Test
    void takesNobodysPlaceWhereTheOtherWasNeverSold() {
        History alone = history(builder -> sell(builder, "rye2", 0, DAYS).replaced("rye2", "rye", NEWEST.plusDays(3)));

        assertThat(alone.series()).hasSize(2);
        assertThat(alone.soldAs(alone.seriesOf("rye2"), NEWEST)).isEqualTo("rye2");
        assertThat(demand(alone)).isEqualTo(demand(single));
    }

    @Test
    void asksAboutADayByTheCodeThatItHadAndHearsItConfirmed() {
        Consumer<HistoryBuilder> ten = builder -> {
            switched(builder).replaced("rye2", "rye", Bakeries.date(SWITCH));
            builder.sales("north", "rye", Bakeries.date(SWITCH - 5), 900, 0);
        };

        assertThat(history(ten).notices()).extracting(Notice::product).containsExactly("rye");
        assertThat(history(ten.andThen(builder -> builder.confirmed("north", "rye", Bakeries.date(SWITCH - 5))))
                        .notices())
                .isEmpty();
    }

    @Test
    void isWrittenAndReadAgain() throws IOException {
        HistoryBuilder told = builder(builder -> {
            switched(builder).replaced("rye2", "rye", Bakeries.date(SWITCH));
            builder.replaced("rye3", "rye2", null);
        });
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        told.write(new DataOutputStream(bytes));

        History again = HistoryBuilder.read(
                        new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), Almanac.ORDINARY)
                .build();

        assertThat(demand(again)).isEqualTo(demand(single));
        assertThat(again.line("rye3").orElseThrow().codes()).containsExactly("rye", "rye2", "rye3");
        assertThat(again.soldAs(RYE, NEWEST.plusDays(1))).isEqualTo("rye2");
    }

    @Test
    void refusesACircleAndASecondOneInTheSamePlace() {
        HistoryBuilder builder = new HistoryBuilder().replaced("b", "a", null).replaced("c", "b", null);

        assertThatThrownBy(() -> builder.replaced("a", "c", null)).hasMessageContaining("leads back to a");
        assertThatThrownBy(() -> builder.replaced("d", "a", null)).hasMessageContaining("b does so already");
    }

    private static HistoryBuilder switched(HistoryBuilder builder) {
        sell(builder, "rye", 0, SWITCH);
        return sell(builder, "rye2", SWITCH, DAYS);
    }

    /** What rye would have sold, under another code. */
    private static HistoryBuilder sell(HistoryBuilder builder, String code, int from, int before) {
        IntStream.range(from, before)
                .forEach(day -> builder.sales("north", code, Bakeries.date(day), Bakeries.byWeekday(RYE, day), 0));
        return builder;
    }

    private static HistoryBuilder builder(Consumer<HistoryBuilder> more) {
        HistoryBuilder builder = new HistoryBuilder().bakery("north", Almanac.ORDINARY, true);
        more.accept(builder);
        Series roll = new Series("north", "roll");
        IntStream.range(0, DAYS)
                .forEach(day -> builder.sales("north", "roll", Bakeries.date(day), Bakeries.byWeekday(roll, day), 0));
        return builder;
    }

    private static History history(Consumer<HistoryBuilder> more) {
        return builder(more).build();
    }

    private static List<Double> demand(History history) {
        SeriesDays rye = history.seriesDays().get(0);
        return IntStream.range(0, rye.days()).mapToObj(rye::demand).toList();
    }

    private static List<List<Object>> forecast(History history) {
        List<DemandForecast> forecasts =
                new BakersRule(List.of(.1, .5, .9)).forecast(history, history.series(), NEWEST.plusDays(5), NEWEST);
        return forecasts.stream()
                .map(each -> List.<Object>of(
                        each.series(),
                        each.usual(),
                        each.quantiles().at(.1),
                        each.quantiles().at(.5),
                        each.quantiles().at(.9)))
                .toList();
    }
}
