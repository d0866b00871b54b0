package io.levain.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.demand.past.Series;
import io.levain.files.AimFields;
import io.levain.files.AimRow;
import io.levain.files.Field;
import org.junit.jupiter.api.Test;

class GoodsTests {

    @Test
    void setsTheLevelOfABakeryBeforeWhatIsSaidOfAll() {
        Goods goods = new Goods().otherwise(new Goods.Unsaid(null, null, null, null, .3, null));
        goods.add(new AimRow("mill", null, aims(.8)));

        assertThat(goods.stakes(new Series("mill", "rye")).serviceLevel()).isEqualTo(.8);
        assertThat(goods.stakes(new Series("mill", "rye")).returnRate()).isNull();
        assertThat(goods.stakes(new Series("pier", "rye")).returnRate()).isEqualTo(.3);
    }

    private static AimFields aims(double level) {
        return new AimFields(Field.of(level), Field.absent(), Field.absent(), Field.absent());
    }
}
