package io.levain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.RestCalls;
import io.levain.SmallShop;
import io.levain.TwoServers;
import io.levain.TwoServers.Server;
import io.levain.TwoServersTest;
import io.levain.calendar.DayEnds;
import io.levain.calendar.DaysOver;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TwoServersTest
class IssueOnTwoServersTests {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);

    private final TwoServers servers;
    private final Server first;
    private final Server second;

    IssueOnTwoServersTests(TwoServers servers) {
        this.servers = servers;
        this.first = servers.first();
        this.second = servers.second();
    }

    @BeforeEach
    void shops() {
        String csv = SmallShop.csv(YESTERDAY.minusDays(69), YESTERDAY, SmallShop::always);
        new RestCalls(first.client()).csv("/api/v1/sales?create=true", csv);
        new RestCalls(first.client()).csv("/api/v1/sales?create=true", csv.replace("shop,", "market,"));
    }

    @Test
    void answerWhatWasIssuedLastOnWhicheverServer() {
        int quantity = 10;
        for (Server issuing : List.of(first, second, first, second)) {
            order(first, ++quantity);
            issuing.bean(Forecasts.class).issue(bakery("shop"));

            assertOrdered(first, "shop", quantity);
            assertOrdered(second, "shop", quantity);
        }
    }

    @Test
    void issueOneAfterTheOtherWhenBothBegin() {
        IssuedForecasts onFirst = first.bean(IssuedForecasts.class);
        IssuedForecasts.Begun slow = onFirst.begin(bakery("shop"));
        DaysOver over = first.bean(DayEnds.class).now(bakery("shop"));
        order(second, 12);
        second.bean(Forecasts.class).issue(bakery("shop"));

        assertThat(onFirst.end(slow, over, List.of(), Map.of(), servers.clock().instant()))
                .isEqualTo(OptionalInt.empty());
        assertOrdered(first, "shop", 12);
    }

    @Test
    void issueOnOneWhatTheOtherTook() {
        second.runDueJobs();
        servers.clock().advance(Duration.ofMinutes(6));
        second.runDueJobs();
        assertOrdered(first, "shop", 0);

        order(first, 14);
        servers.clock().advance(Duration.ofSeconds(10));
        second.runDueJobs();
        servers.clock().advance(Duration.ofSeconds(15));
        second.runDueJobs();
        assertOrdered(first, "shop", 14);
    }

    @Test
    void shareOutOnOneWhatTheOtherIssued() {
        RestCalls rest = new RestCalls(first.client());
        rest.csv("/api/v1/bakeries", """
                bakery,name,time_zone,country,baked_at
                shop,Shop,Europe/Berlin,DE,
                market,Market,Europe/Berlin,DE,shop
                """);
        rest.csv("/api/v1/products", "product,name,batch_size\nrye,Rye,77\n");
        first.bean(Forecasts.class).issue(bakery("shop"));
        first.bean(Forecasts.class).issue(bakery("market"));
        second.runDueJobs();
        for (int i = 0; i < 3; i++) {
            servers.clock().advance(Duration.ofSeconds(30));
            second.runDueJobs();
        }

        assertThat(servers.jdbc().queryForList("""
                select mod(sum(i.bake), 77) from forecast f join forecast_item i on i.forecast_id = f.id
                where f.replaced_by = 0 group by f.forecast_date""", Long.class)).hasSize(14).containsOnly(0L);
    }

    @Test
    void issueWhatAServerWasAtWhenItDied() {
        second.runDueJobs();
        servers.clock().advance(Duration.ofMinutes(6));
        second.runDueJobs();
        order(first, 15);
        OffsetDateTime now = servers.clock().instant().atOffset(ZoneOffset.UTC);
        servers.jdbc()
                .update(
                        "update scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = ?,"
                                + " execution_time = ?",
                        now,
                        now);

        servers.clock().advance(Duration.ofHours(1));
        second.reviveDeadJobs();
        second.runDueJobs();

        assertOrdered(first, "shop", 15);
    }

    @Test
    void issueForOneShopThoughAnotherFails() {
        JdbcTemplate jdbc = servers.jdbc();
        jdbc.execute("alter table forecast add constraint broken check (bakery_id <> "
                + bakery("market").id() + ")");
        try {
            second.runDueJobs();
            servers.clock().advance(Duration.ofMinutes(6));
            second.runDueJobs();
            servers.clock().advance(Duration.ofSeconds(10));
            second.runDueJobs();
            second.runDueJobs();

            assertOrdered(first, "shop", 0);
            assertThat(jdbc.queryForList(
                            "select task_instance from scheduled_tasks where consecutive_failures = 1", String.class))
                    .as("it waits before it tries again")
                    .containsExactly(String.valueOf(bakery("market").id()));
        } finally {
            jdbc.execute("alter table forecast drop constraint broken");
        }
    }

    @Test
    void issueWhileABakeryIsMade() {
        JdbcTemplate jdbc = servers.jdbc();
        TransactionTemplate transaction =
                new TransactionTemplate(new DataSourceTransactionManager(first.bean(DataSource.class)));
        CompletableFuture<Void> issue = transaction.execute(status -> {
            jdbc.execute("lock table closed_day in access exclusive mode");
            CompletableFuture<Void> begun = CompletableFuture.runAsync(
                    () -> second.bean(Forecasts.class).issue(bakery("shop")));
            while (waiting(jdbc) == 0) {
                Thread.onSpinWait();
            }
            jdbc.update("""
                    insert into bakery (id, version, chain_id, code, name, time_zone)
                    select id + 1000000, 0, chain_id, 'late', 'Late', time_zone from bakery where code = 'shop'""");
            jdbc.update("""
                    insert into sales_entry (version, bakery_id, product_id, sales_date, source, sold, recorded_at)
                    select 0, bakery_id + 1000000, product_id, sales_date, source, sold, recorded_at
                    from sales_entry where bakery_id = (select id from bakery where code = 'shop')""");
            return begun;
        });
        issue.join();

        assertOrdered(second, "shop", 0);
    }

    private static int waiting(JdbcTemplate jdbc) {
        Integer locks = jdbc.queryForObject(
                "select count(*) from pg_locks where not granted and relation = 'closed_day'::regclass", Integer.class);
        return locks == null ? 0 : locks;
    }

    private static void order(Server server, int quantity) {
        String row = "{\"bakery\":\"shop\",\"product\":\"rye\",\"date\":\"2026-03-05\",\"quantity\":" + quantity + "}";
        assertThat(new RestCalls(server.client()).json("/api/v1/orders", row).refused())
                .isZero();
    }

    private static void assertOrdered(Server server, String bakery, int quantity) {
        server.client()
                .get()
                .uri("/api/v1/bakeries/" + bakery + "/forecasts")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.products[0].ordered")
                .isEqualTo(quantity);
    }

    private Bakery bakery(String code) {
        Catalog catalog = second.bean(Catalog.class);
        return catalog.bakery(catalog.chain("default").id(), code);
    }
}
