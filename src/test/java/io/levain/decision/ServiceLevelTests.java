package io.levain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.decision.ServiceLevel.Source;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServiceLevelTests {

    @Test
    void isWhatSomebodySet() {
        assertThat(ServiceLevel.of(new Stakes(money("1"), money(".35"), null, null, .85)))
                .isEqualTo(new ServiceLevel(.85, Source.PRODUCT));
    }

    @Test
    void balancesWhatAMissedAndAnUnsoldPieceCost() {
        ServiceLevel level = ServiceLevel.of(stakes("3", "1", ".2", null));

        assertThat(level.level()).isEqualTo(.714);
        assertThat(level.from()).isEqualTo(Source.PRICE_AND_COST);
    }

    @Test
    void isLowerWhereMissedSalesAreNotAllLost() {
        ServiceLevel level = ServiceLevel.of(stakes("3", "1", ".2", .5));

        assertThat(level.level()).isEqualTo(.556);
    }

    @Test
    void isTheDefaultWhereNothingIsKnownOrNothingIsEarned() {
        ServiceLevel byDefault = new ServiceLevel(.7, Source.DEFAULT);

        assertThat(ServiceLevel.of(stakes(null, "1", null, null))).isEqualTo(byDefault);
        assertThat(ServiceLevel.of(stakes("1", "2", null, null))).isEqualTo(byDefault);
        assertThat(ServiceLevel.of(stakes("3", "1", "1", null))).isEqualTo(byDefault);
    }

    private static Stakes stakes(
            @Nullable String price, @Nullable String cost, @Nullable String salvage, @Nullable Double lostShare) {
        return new Stakes(money(price), money(cost), money(salvage), lostShare, null);
    }

    private static @Nullable BigDecimal money(@Nullable String amount) {
        return amount == null ? null : new BigDecimal(amount);
    }
}
