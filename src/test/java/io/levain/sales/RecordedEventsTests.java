package io.levain.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.levain.LevainTest;
import io.levain.catalog.Catalog;
import io.levain.files.OrderRow;
import io.levain.files.SalesRow;
import io.levain.intake.RowBody;
import io.levain.intake.RowStore;
import io.levain.intake.TakeOptions;
import io.levain.orders.OrdersRecorded;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The stores are called and not the server: events are seen by the thread that publishes them. */
@LevainTest
@RecordApplicationEvents
class RecordedEventsTests {

    private final RestTestClient client;
    private final Catalog catalog;
    private final RowStore<SalesRow> sales;
    private final RowStore<OrderRow> orders;
    private final ConfirmationController confirmations;

    @Autowired
    private ApplicationEvents events;

    RecordedEventsTests(
            @Autowired RestTestClient client,
            @Autowired Catalog catalog,
            @Autowired RowStore<SalesRow> sales,
            @Autowired RowStore<OrderRow> orders,
            @Autowired ConfirmationController confirmations) {
        this.client = client;
        this.catalog = catalog;
        this.sales = sales;
        this.orders = orders;
        this.confirmations = confirmations;
    }

    @BeforeEach
    void catalog() {
        new SalesClient(client).withCatalog();
    }

    @Test
    void salesAreToldOnceABatchThatChangesSomething() {
        String body = manySales();

        sales.take("default", RowBody.csv(stream(body)), TakeOptions.LIVE);
        assertThat(events.stream(SalesRecorded.class)).containsExactly(new SalesRecorded(chain()));
        sales.take("default", RowBody.csv(stream(body)), TakeOptions.LIVE);
        assertThat(events.stream(SalesRecorded.class)).hasSize(1);
    }

    @Test
    void salesAreToldWhenABodyBreaksOffBehindRowsThatAreKept() {
        InputStream broken = new SequenceInputStream(stream(manySales()), new Silent());

        assertThatThrownBy(() -> sales.take("default", RowBody.csv(broken), TakeOptions.LIVE))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(events.stream(SalesRecorded.class)).hasSize(1);
    }

    @Test
    void salesAreToldWhenAConfirmationChangesWhatCounts() {
        LocalDate day = LocalDate.of(2020, 1, 1);
        sales.take("default", RowBody.csv(stream(manySales())), TakeOptions.LIVE);
        events.clear();

        confirmations.put("harbour", day, "roll", "default");
        confirmations.put("harbour", day, "roll", "default");
        assertThat(events.stream(SalesRecorded.class)).containsExactly(new SalesRecorded(chain()));
        confirmations.delete("harbour", day, "roll", "default");
        assertThat(events.stream(SalesRecorded.class)).hasSize(2);
    }

    @Test
    void ordersAreToldOnceABatchThatChangesSomething() {
        String body = "bakery,product,date,quantity\nharbour,roll,2026-12-24,40\nharbour,rye,2026-12-24,4\n";

        orders.take("default", RowBody.csv(stream(body)), TakeOptions.LIVE);
        assertThat(events.stream(OrdersRecorded.class)).containsExactly(new OrdersRecorded(chain()));
        orders.take("default", RowBody.csv(stream(body)), TakeOptions.LIVE);
        assertThat(events.stream(OrdersRecorded.class)).hasSize(1);
    }

    /** More than one chunk. */
    private static String manySales() {
        StringBuilder csv = new StringBuilder("bakery,product,date,sold\n");
        LocalDate first = LocalDate.of(2020, 1, 1);
        for (int i = 0; i < 1_500; i++) {
            csv.append("harbour,roll,").append(first.plusDays(i)).append(",7\n");
        }
        return csv.toString();
    }

    private long chain() {
        return catalog.chain("default").id();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A client that falls silent. */
    private static final class Silent extends InputStream {
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
