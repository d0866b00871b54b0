package io.levain.demand.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class IntradayProfileTests {

    private static final OpenHours LONG = new OpenHours(LocalTime.of(6, 0), LocalTime.of(18, 0));

    private final IntradayProfiles learned = new IntradayProfiles();

    @Test
    void assumesThatTwoThirdsComeInTheFirstHalf() {
        IntradayProfile profile = IntradayProfile.assumed(LONG);

        assertThat(profile.share(LocalTime.of(5, 0))).isZero();
        assertThat(profile.share(LocalTime.of(6, 0))).isZero();
        assertThat(profile.share(LocalTime.NOON)).isCloseTo(.646, within(.001));
        assertThat(profile.share(LocalTime.of(18, 0))).isEqualTo(1);
        assertThat(profile.share(LocalTime.of(23, 59))).isEqualTo(1);
    }

    @Test
    void followsTheHours() {
        OpenHours sunday = new OpenHours(LocalTime.of(8, 0), LocalTime.of(11, 0));

        assertThat(IntradayProfile.assumed(sunday).share(LocalTime.of(9, 30))).isCloseTo(.646, within(.001));
        assertThat(sunday.with(LONG)).isEqualTo(LONG);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpenHours(LocalTime.NOON, LocalTime.NOON))
                .withMessageContaining("12:00");
    }

    @Test
    void learnsFromReceipts() {
        learned.add("north", "bread", DayOfWeek.TUESDAY, LocalTime.of(16, 10), 100_000);

        assertThat(share("north", "bread", DayOfWeek.FRIDAY, 16)).isCloseTo(0, within(.01));
        assertThat(share("north", "bread", DayOfWeek.FRIDAY, 17)).isCloseTo(1, within(.01));
    }

    @Test
    void leansOnItsShopAndThatOnTheAssumedAsLongAsLittleIsKnown() {
        double assumed = share("north", "bread", DayOfWeek.MONDAY, 12);
        learned.add("north", null, DayOfWeek.MONDAY, LocalTime.of(16, 0), 300);

        assertThat(share("north", "bread", DayOfWeek.MONDAY, 12)).isCloseTo(assumed / 2, within(1e-9));

        learned.add("north", "bread", DayOfWeek.MONDAY, LocalTime.of(16, 0), 300);

        assertThat(share("north", "bread", DayOfWeek.MONDAY, 12)).isCloseTo(assumed / 6, within(1e-9));
        assertThat(share("north", "cake", DayOfWeek.MONDAY, 12)).isCloseTo(assumed / 3, within(1e-9));
    }

    @Test
    void keepsShopsAndWeekendsApart() {
        double assumed = share("north", "bread", DayOfWeek.SUNDAY, 12);
        learned.add("north", "bread", DayOfWeek.MONDAY, LocalTime.of(16, 0), 300);
        learned.add("north", "bread", DayOfWeek.SATURDAY, LocalTime.of(16, 0), 300);

        assertThat(share("north", "bread", DayOfWeek.SUNDAY, 12)).isEqualTo(assumed);
        assertThat(share("south", "bread", DayOfWeek.MONDAY, 12)).isEqualTo(assumed);
    }

    @Test
    void takesALongSilenceForSoldOutAndSaysSo() {
        Silence atNoon = IntradayProfile.assumed(LONG).silence(LocalTime.NOON, 20);
        Silence atFive = IntradayProfile.assumed(LONG).silence(LocalTime.of(17, 0), 20);

        assertThat(atNoon.isSoldOut()).isTrue();
        assertThat(atNoon.reason()).contains("nothing sold after 12:00", "0.0 %", "; taken as sold out");
        assertThat(atFive.isSoldOut()).isFalse();
        assertThat(atFive.reason()).contains("61.", "not taken");
    }

    private double share(String bakery, String category, DayOfWeek day, int hour) {
        return learned.profile(bakery, category, day, LONG).share(LocalTime.of(hour, 0));
    }
}
