package io.levain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.levain.LevainTest;
import io.levain.facts.Refused;
import io.levain.files.ProductRow;
import io.levain.intake.RowBody;
import io.levain.intake.RowStore;
import io.levain.intake.TakeOptions;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LevainTest
class CatalogStoreTests {

    @Autowired
    private RowStore<ProductRow> products;

    @Autowired
    private List<RowStore<?>> stores;

    @Test
    void eachKindOfRowsHasAStore() {
        assertThat(stores)
                .extracting(store -> store.format().file())
                .contains("bakeries.csv", "products.csv", "assortment.csv")
                .doesNotHaveDuplicates();
    }

    @Test
    void noRowsAreTakenForAChainThatIsNotThere() {
        assertThatThrownBy(() -> products.take("none", RowBody.csv(stream("product,name\n")), TakeOptions.LIVE))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> products.rows("none")).isInstanceOf(Refused.class);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
