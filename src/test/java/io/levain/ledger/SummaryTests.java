package io.levain.ledger;

import static io.levain.ledger.SomeDays.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.levain.counts.DayCounts;
import io.levain.facts.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryTests {

    /** 44 baked, 34 wanted; 44 baked, 52 wanted; then a week later 44 and 44. */
    private static final List<LedgerDay> DAYS = List.of(
            SomeDays.rye().byRule(40).byHand(34).came(new DayCounts(34., 44., 10., null, null), 34.),
            SomeDays.rye().on(FRIDAY.plusDays(1)).byRule(50).came(new DayCounts(44., 44., 0., null, null), 52.),
            SomeDays.rye().on(FRIDAY.plusDays(7)).came(new DayCounts(44., 50., 6., null, null), 44.));

    @Test
    void sumsUpWhatWasSaidAndCame() {
        SummaryAnswer.Line line = sum(.1, DAYS);

        assertThat(line.days()).isEqualTo(3);
        assertThat(line.soldOut()).isEqualTo(1);
        assertThat(line.sold()).isEqualTo(122);
        assertThat(line.demand()).isEqualTo(130);
        assertThat(line.unsold()).isEqualTo(16);
        assertThat(line.left()).isEqualTo(10);
        assertThat(line.missed()).isEqualTo(8);
        assertThat(line.returnRate()).isEqualTo(.0758);
        assertThat(line.returnRateBaked()).isEqualTo(.1159);
        assertThat(line.returnRateTarget()).isEqualTo(.1);
        assertThat(line.bias()).isEqualTo(-.0769);
        assertThat(line.wape()).isEqualTo(.1692);
        // 46.25 were held for enough on 3 of 4 days
        assertThat(line.covered()).isEqualTo(.6667);
        assertThat(line.coveredRange()).isEqualTo(.6667);
        assertThat(line.overridden()).isEqualTo(1);
    }

    @Test
    void sumsUpMoney() {
        SummaryAnswer.LostMoney money = Objects.requireNonNull(sum(null, DAYS).money());

        assertThat(money.currency()).isEqualTo("EUR");
        assertThat(money.lostUnsold()).isEqualTo(10);
        assertThat(money.lostMissed()).isEqualTo(24);
        assertThat(money.lostPerfect()).isZero();
        // 6 on the first day, 6 on the second; on the third it knew too little
        assertThat(money.lostByRule()).isEqualTo(12);
        assertThat(money.savedAgainstRule()).isEqualTo(-22);
        assertThat(money.lostByOverrides()).isZero();
        assertThat(money.savedByOverrides()).isEqualTo(10);
        assertThat(money.trend()).as("nothing instead of 17 a day").isEqualTo(-17);
    }

    @Test
    void hasNoMoneyWherePricesAreUnknownOrCurrenciesDiffer() {
        LedgerDay unknown = SomeDays.rye().withoutMoney().wanted(30);
        assertThat(sum(null, List.of(unknown)).money()).isNull();
        assertThat(sum(null, List.of(unknown)).returnRateTarget()).isNull();
        assertThat(sum(null, List.of(unknown)).returnRateBaked()).isNull();
        assertThat(sum(null, List.of(unknown, SomeDays.rye().wanted(30))).money())
                .satisfies(money ->
                        assertThat(Objects.requireNonNull(money).lostUnsold()).isEqualTo(14));
        assertThat(sum(
                                null,
                                List.of(
                                        SomeDays.rye().wanted(30),
                                        SomeDays.rye().in("CHF").wanted(30)))
                        .money())
                .isNull();
    }

    @Test
    void isSilentOfSharesOfNothing() {
        SummaryAnswer.Line nothing = sum(null, List.of());
        assertThat(nothing.days()).isZero();
        assertThat(nothing.bias()).isNull();
        assertThat(nothing.covered()).isNull();
        assertThat(nothing.money()).isNull();
    }

    @Test
    void putsDaysTogether() {
        LedgerDay day = SomeDays.rye().wanted(40);
        assertThat(SummaryBy.of("product").key(day)).isEqualTo("rye");
        assertThat(SummaryBy.of("bakery").key(day)).isEqualTo("shop");
        assertThat(SummaryBy.of("weekday").key(day)).isEqualTo("friday");
        assertThat(SummaryBy.of("week").key(day)).isEqualTo("2026-03-02");
        assertThat(SummaryBy.WEEKDAY.order("sunday")).isGreaterThan(SummaryBy.WEEKDAY.order("monday"));
        assertThatThrownBy(() -> SummaryBy.of("person")).isInstanceOf(Refused.class);
    }

    @Test
    void asksForTheLastFourWeeksUnlessTold() {
        assertThat(LedgerRange.of(null, null, FRIDAY)).isEqualTo(new LedgerRange(FRIDAY.minusDays(27), FRIDAY));
        assertThat(LedgerRange.of(null, FRIDAY.minusDays(9), FRIDAY).from()).isEqualTo(FRIDAY.minusDays(36));
        assertThat(LedgerRange.of(FRIDAY.plusDays(3), null, FRIDAY).to()).isEqualTo(FRIDAY.plusDays(3));
        assertThat(LedgerRange.of(FRIDAY.minusDays(399), FRIDAY, FRIDAY).from()).isEqualTo(FRIDAY.minusDays(399));
        assertThatThrownBy(() -> LedgerRange.of(FRIDAY.minusDays(400), FRIDAY, FRIDAY))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> LedgerRange.of(FRIDAY, FRIDAY.minusDays(1), FRIDAY))
                .isInstanceOf(Refused.class);
    }

    /** One that earned and one that cost, and one that said the same. */
    @Test
    void tellsWhatOverridesEarned() {
        LocalDate saturday = FRIDAY.plusDays(1);
        WorthAnswer worth = WorthSum.answer(
                new LedgerRange(FRIDAY, FRIDAY.plusDays(9)),
                List.of(
                        SomeDays.rye().byHand(54).kind(true, false).wanted(52),
                        SomeDays.rye().on(saturday).byHand(30).kind(false, true).wanted(40),
                        SomeDays.rye().on(FRIDAY.plusDays(7)).byHand(44).wanted(50),
                        SomeDays.rye().on(saturday).wanted(50),
                        SomeDays.rye().on(saturday).byHand(9).came(DayCounts.NOTHING, null)));

        // 24 for 8 missed against 2 left; 4 left against 30 for 10 missed
        assertThat(worth.up()).isEqualTo(new WorthAnswer.Worth("up", 1, 1, 0, 6, 22., "EUR"));
        assertThat(worth.down()).isEqualTo(new WorthAnswer.Worth("down", 1, 0, 1, -6, -26., "EUR"));
        assertThat(worth.total()).isEqualTo(new WorthAnswer.Worth("total", 3, 1, 1, 0, -4., "EUR"));
        assertThat(worth.rainy().overrides()).isEqualTo(1);
        assertThat(worth.special().savedMoney()).isEqualTo(-26);
        assertThat(worth.weekdays()).extracting(WorthAnswer.Worth::key).containsExactly("friday", "saturday");
    }

    @Test
    void tellsWhatOverridesEarnedInPiecesWhereMoneyIsUnknown() {
        WorthAnswer worth = WorthSum.answer(
                new LedgerRange(FRIDAY, FRIDAY),
                List.of(SomeDays.rye().withoutMoney().byHand(50).wanted(50)));
        assertThat(worth.total()).isEqualTo(new WorthAnswer.Worth("total", 1, 1, 0, 6, null, null));
        assertThat(Objects.requireNonNull(Rounded.share(1, 3))).isCloseTo(1 / 3., within(1e-4));
    }

    private static SummaryAnswer.Line sum(@Nullable Double target, List<LedgerDay> days) {
        SummarySum sum = new SummarySum(FRIDAY.plusDays(4));
        days.forEach(day -> sum.add(day, target));
        return sum.told("total");
    }
}
