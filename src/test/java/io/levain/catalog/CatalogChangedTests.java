package io.levain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.levain.LevainTest;
import io.levain.files.ProductRow;
import io.levain.intake.RequestRefused;
import io.levain.intake.RowBody;
import io.levain.intake.RowStore;
import io.levain.intake.TakeOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@LevainTest
@RecordApplicationEvents
class CatalogChangedTests {

    @Autowired
    private RowStore<ProductRow> products;

    @Autowired
    private List<RowStore<?>> stores;

    @Autowired
    private Catalog catalog;

    @Autowired
    private ApplicationEvents events;

    @Test
    void eachKindOfRowsHasAStore() {
        assertThat(stores)
                .extracting(store -> store.format().file())
                .contains("bakeries.csv", "products.csv", "assortment.csv")
                .doesNotHaveDuplicates();
    }

    @Test
    void isToldOnceABatchThatChangesSomething() {
        StringBuilder csv = new StringBuilder("product,name\n");
        for (int i = 0; i < 2_500; i++) {
            csv.append('p').append(i).append(",Product\n");
        }

        take(stream(csv.toString()));
        assertThat(told()).containsExactly(new CatalogChanged(defaultChain()));
        take(stream(csv.toString()));
        take(stream("product,name\n,nameless\n"));
        assertThat(told()).hasSize(1);
        take(stream("product,name\np7,Rye\n"));
        assertThat(told()).hasSize(2);
    }

    @Test
    void isToldWhenABodyBreaksOffBehindRowsThatAreKept() {
        StringBuilder csv = new StringBuilder("product,name\n");
        for (int i = 0; i < 1_500; i++) {
            csv.append('p').append(i).append(",Product\n");
        }

        assertThatThrownBy(() -> take(new SequenceInputStream(stream(csv.toString()), new Broken())))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(told()).hasSize(1);
    }

    @Test
    void noRowsAreTakenForAChainThatIsNotThere() {
        assertThatThrownBy(() -> products.take("none", RowBody.csv(stream("product,name\n")), TakeOptions.LIVE))
                .isInstanceOf(RequestRefused.class);
        assertThatThrownBy(() -> products.rows("none")).isInstanceOf(RequestRefused.class);
    }

    private void take(InputStream in) {
        products.take("default", RowBody.csv(in), TakeOptions.LIVE);
    }

    private List<CatalogChanged> told() {
        return events.stream(CatalogChanged.class).toList();
    }

    private long defaultChain() {
        return Objects.requireNonNull(catalog.chain("default")).id();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A client that falls silent. */
    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("gone");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("gone");
        }
    }
}
