package io.levain.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.RestCalls;
import io.levain.SmallShop;
import io.levain.TwoServers;
import io.levain.TwoServersTest;
import io.levain.catalog.Catalog;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What comes in while a history is read, in a moment that a lock holds. */
@TwoServersTest
class BakeryMeanwhileTests {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);

    private static final String WAITING =
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    @Test
    void readsAHistoryAsItWasWhenABakeryIsMadeMeanwhile(TwoServers servers) throws Exception {
        new RestCalls(servers.second().client())
                .csv(
                        "/api/v1/sales?create=true",
                        SmallShop.csv(YESTERDAY.minusDays(9), YESTERDAY, SmallShop::ordinary));
        JdbcTemplate jdbc = servers.jdbc();
        TransactionTemplate meanwhile = new TransactionTemplate(servers.first().bean(PlatformTransactionManager.class));
        CompletableFuture<ChainHistory> reading = Objects.requireNonNull(meanwhile.execute(held -> {
            jdbc.execute("lock table estimate in access exclusive mode");
            CompletableFuture<ChainHistory> begun = CompletableFuture.supplyAsync(() -> servers.second()
                    .bean(HistoryReader.class)
                    .read(servers.second().bean(Catalog.class).chain("default"), 1));
            while (waiting(servers.second().bean(JdbcTemplate.class)) == 0 && !begun.isDone()) {
                Thread.onSpinWait();
            }
            jdbc.update("insert into bakery (id, version, chain_id, code, name, time_zone, country)"
                    + " select id + 1, 0, chain_id, 'new', 'New', time_zone, country from bakery");
            jdbc.update(
                    "insert into sales_entry (version, bakery_id, product_id, sales_date, source, sold, recorded_at)"
                            + " select 0, max(bakery_id) + 1, max(product_id), max(sales_date), max(source),"
                            + " 5, max(recorded_at) from sales_entry");
            return begun;
        }));

        try (ChainHistory known = reading.get(1, TimeUnit.MINUTES)) {
            assertThat(known.bakeries()).isEqualTo(1);
        }
    }

    private static int waiting(JdbcTemplate jdbc) {
        return Objects.requireNonNull(jdbc.queryForObject(WAITING, Integer.class));
    }
}
