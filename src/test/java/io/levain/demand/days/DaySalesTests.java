package io.levain.demand.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.levain.counts.DayCounts;
import io.levain.counts.MarkedDown;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySalesTests {

    private static final LocalTime NOON = LocalTime.NOON;

    @ParameterizedTest
    @CsvSource({
        "40, 40,   ,      , all that was baked sold",
        "40,   , 0 ,      , nothing was left",
        "  , 40, 0 ,      , nothing was left of what was baked",
        "40,   ,   , 11:30, it is known when",
        "40, 40, 0 , 11:30, both",
        "0.4, 0.4, 0, , pieces of any size",
    })
    void isSoldOutIf(
            @Nullable Double sold,
            @Nullable Double baked,
            @Nullable Double unsold,
            @Nullable LocalTime at,
            String because) {
        DaySales day = DaySales.of(new DayCounts(sold, baked, unsold, at, null)).orElseThrow();

        assertThat(day.soldOut()).as(because).isTrue();
        assertThat(day.soldOutAt()).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource({
        "40,   ,  ,      , nothing is known of the shelf",
        "38, 40,  ,      , not all that was baked sold",
        "1.3, 2.2, 0.9,  , some were left",
        "38, 40, 2, 11:30, the shelf was filled again after it had been empty",
        "42, 40,  , 11:30, more sold than was baked",
        "40, 40, 3,      , sold and unsold are more than was baked",
    })
    void isNotSoldOutIf(
            @Nullable Double sold,
            @Nullable Double baked,
            @Nullable Double unsold,
            @Nullable LocalTime at,
            String because) {
        DaySales day = DaySales.of(new DayCounts(sold, baked, unsold, at, null)).orElseThrow();

        assertThat(day.soldOut()).as(because).isFalse();
        assertThat(day.soldOutAt()).isNull();
    }

    @Test
    void knowsWhatSoldFromWhatWasBakedAndLeft() {
        assertThat(DaySales.of(new DayCounts(null, 40., 4., null, 6.))).hasValueSatisfying(day -> {
            assertThat(day.sold()).isEqualTo(36);
            assertThat(day.walkIn()).isEqualTo(30);
        });
        assertThat(DaySales.of(new DayCounts(null, 40., null, NOON, null))).isEmpty();
        assertThat(DaySales.of(new DayCounts(null, 3., 5., null, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "40, 40, 0, 17:30, 5, 35, the last of them went at a reduced price",
        "40,   ,  , 17:30, 5, 35, whatever the hour says",
        "40,   ,  , 17:30, 0, 40, none of them did",
        "4 ,   ,  ,      , 5,  0, more than sold are said to",
    })
    void takesPiecesMarkedDownForLeftOver(
            Double sold,
            @Nullable Double baked,
            @Nullable Double unsold,
            @Nullable LocalTime at,
            double markedDown,
            double atFullPrice,
            String because) {
        MarkedDown reduced = new MarkedDown(markedDown, null);
        DaySales day = DaySales.of(new DayCounts(sold, baked, unsold, at, null, reduced))
                .orElseThrow();

        assertThat(day.sold()).as(because).isEqualTo(atFullPrice);
        assertThat(day.soldOut()).as(because).isEqualTo(markedDown == 0);
    }

    @Test
    void refusesATimeOfADayThatDidNotSellOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DaySales(3, 0, false, NOON))
                .withMessageContaining("12:00");
    }
}
