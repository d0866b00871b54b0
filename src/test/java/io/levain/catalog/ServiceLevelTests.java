package io.levain.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.catalog.ServiceLevel.Source;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServiceLevelTests {

    @Test
    void isWhatSomebodySet() {
        assertThat(ServiceLevel.of(product(.85, null), offer("1", ".35", null)))
                .isEqualTo(new ServiceLevel(.85, Source.PRODUCT));
    }

    @Test
    void balancesWhatAMissedAndAnUnsoldPieceCost() {
        ServiceLevel level = ServiceLevel.of(product(null, null), offer("3", "1", ".2"));

        assertThat(level.level()).isEqualTo(.714);
        assertThat(level.from()).isEqualTo(Source.PRICE_AND_COST);
    }

    @Test
    void isLowerWhereMissedSalesAreNotAllLost() {
        ServiceLevel level = ServiceLevel.of(product(null, .5), offer("3", "1", ".2"));

        assertThat(level.level()).isEqualTo(.556);
    }

    @Test
    void isTheDefaultWhereNothingIsKnownOrNothingIsEarned() {
        ServiceLevel byDefault = new ServiceLevel(.7, Source.DEFAULT);

        assertThat(ServiceLevel.of(product(null, null), offer(null, "1", null))).isEqualTo(byDefault);
        assertThat(ServiceLevel.of(product(null, null), offer("1", "2", null))).isEqualTo(byDefault);
        assertThat(ServiceLevel.of(product(null, null), offer("3", "1", "1"))).isEqualTo(byDefault);
    }

    private static ProductFacts product(@Nullable Double level, @Nullable Double lostShare) {
        return new ProductFacts("Rye", null, null, null, null, lostShare, level, null, null, null, null, null);
    }

    private static Offer offer(@Nullable String price, @Nullable String cost, @Nullable String salvage) {
        return new Offer(money(price), money(cost), money(salvage), null, null);
    }

    private static @Nullable BigDecimal money(@Nullable String amount) {
        return amount == null ? null : new BigDecimal(amount);
    }
}
