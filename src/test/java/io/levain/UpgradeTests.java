package io.levain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A server that starts on the database of an earlier one. */
@Tag("database")
class UpgradeTests {

    /** What there was before models were compared. */
    private static final List<String> FIRST_MIGRATIONS =
            List.of("V1_", "V2_", "V10_", "V20_", "V30_", "V40_", "V50_", "V60_");

    @TempDir
    private Path folder;

    private final TestDatabase.Address address = TestDatabase.fresh();
    private final DriverManagerDataSource database =
            new DriverManagerDataSource(address.getJdbcUrl(), address.getUsername(), address.getPassword());
    private final JdbcTemplate jdbc = new JdbcTemplate(database);

    @Test
    void keepsTheNewestModelInUse() throws IOException {
        migrateAsBefore();
        jdbc.update("""
                insert into training (id, version, chain_id, state, cause, asked_at, stage, progress, reason)
                select 1, 0, id, 'DONE', 'NIGHTLY', current_timestamp, 'done', 1, 'there are no sales yet' from chain""");
        for (int version = 1; version <= 2; version++) {
            jdbc.update("""
                    insert into model (id, chain_id, model_version, training_id, created_at, trained_through, trained_rows,
                        size_bytes)
                    select ?, id, ?, 1, current_timestamp, date '2026-03-03', 400, 3 from chain""", version, version);
            jdbc.update(
                    "insert into model_part (id, model_id, part, content) values (?, ?, 0, ?)",
                    version,
                    version,
                    new byte[3]);
        }
        bakery("old");
        jdbc.update("""
                insert into forecast (id, bakery_id, forecast_date, issued_at, model_id, sales_through, content_hash, context)
                values (1, 1, date '2026-03-04', current_timestamp, 2, date '2026-03-03', 'x', ?)""", """
                {"closed":false,"publicHolidays":[],"specialDays":[],"events":[],
                "warnings":[{"kind":"weather-missing","message":"no weather is \\"known\\""}],
                "leftOut":[{"product":"rye","reason":"gone"}]}""");

        startAndStop();

        assertThat(jdbc.queryForList("select model_id from model_in_use", Long.class))
                .containsExactly(2L);
        assertThat(jdbc.queryForObject("select reason from model_in_use", String.class))
                .contains("{\"kind\":\"text\"", "version 2 was the newest");
        assertThat(jdbc.queryForObject("select reason from training", String.class))
                .isEqualTo("{\"kind\":\"no-sales\",\"parameters\":{}}");
        assertThat(jdbc.queryForObject("select context from forecast", String.class))
                .contains("""
                        "warnings":[{"kind":"weather-missing","parameters":{"text":"no weather is \\"known\\""}}]""", """
                        "leftOut":[{"product":"rye","reason":{"kind":"text","parameters":{"text":"gone"}}}]""");
        assertThat(jdbc.queryForList("select recipe from model", Integer.class)).containsExactly(1, 1);
        assertThat(jdbc.queryForList("select shadow from model_part", Boolean.class))
                .containsExactly(false, false);
    }

    @Test
    void keepsWhatSalesSaidBefore() throws IOException {
        migrateAsBefore();
        bakery("harbour");
        jdbc.update("insert into product (id, version, chain_id, code, name) select 1, 0, id, 'rye', 'Rye' from chain");
        for (int day = 1; day <= 2; day++) {
            jdbc.update("""
                    insert into sales_entry (id, version, bakery_id, product_id, sales_date, source, sold, recorded_at)
                    values (?, ?, 1, 1, ?, 'staff', 7, timestamp with time zone '2026-03-03 12:00:00+00')""", day, day - 1, LocalDate.of(2026, 3, day));
        }
        for (int correction = 5; correction <= 6; correction++) {
            jdbc.update("""
                    insert into sales_entry_past (id, entry_id, sold, recorded_at, replaced_at)
                    values (?, 2, ?, timestamp with time zone '2026-03-03 11:00:00+00',
                        timestamp with time zone '2026-03-03 12:00:00+00')""", correction, correction);
        }

        startAndStop();

        assertThat(jdbc.queryForList("select version from sales_entry order by sales_date", Integer.class))
                .containsExactly(0, 2);
        assertThat(jdbc.queryForList("""
                        select sold from sales_entry_past
                        where sales_date = date '2026-03-02' and source = 'staff' order by version""", Double.class)).containsExactly(5., 6.);
    }

    @Test
    void knowsWhichWeatherCounts() throws IOException {
        migrateAsBefore();
        bakery("harbour");
        weather(1, "2026-03-01", null, 4.);
        weather(2, "2026-03-01", "2026-02-28T12:00:00Z", 5.);
        weather(3, "2026-03-02", "2026-02-27T12:00:00Z", 6.);
        weather(4, "2026-03-02", "2026-02-28T12:00:00Z", 7.);
        weather(5, "2026-03-02", null, null);
        weather(6, "2026-03-03", null, null);

        startAndStop();

        assertThat(jdbc.queryForList("select id from weather where best order by id", Long.class))
                .containsExactly(1L, 4L);
    }

    /** A bakery with the id 1. */
    private void bakery(String code) {
        jdbc.update("""
                insert into bakery (id, version, chain_id, code, name, time_zone)
                select 1, 0, id, ?, 'Bakery', 'Europe/Berlin' from chain""", code);
    }

    private void weather(int id, String date, @Nullable String issuedAt, @Nullable Double temperature) {
        jdbc.update("""
                insert into weather (id, version, bakery_id, weather_date, issued_at, temperature_mean, recorded)
                values (?, 0, 1, ?, cast(? as timestamp with time zone), ?, current_timestamp)""", id, LocalDate.parse(date), issuedAt, temperature);
    }

    /** It would be ended as one of a server that sleeps, and the start with it, once a migration takes longer. */
    @Test
    void holdsNoTransactionOpenBesideAMigration() throws IOException {
        Assumptions.assumeTrue(address.getJdbcUrl().startsWith("jdbc:postgresql:"), "H2 ends none");
        Files.writeString(folder.resolve("V999__looks_around.sql"), """
                create table idle as
                select count(*) as transactions from pg_stat_activity
                where datname = current_database() and state = 'idle in transaction';
                """);

        startAndStop(
                "--spring.flyway.locations=classpath:db/migration,classpath:db/vendor/{vendor},filesystem:" + folder);

        assertThat(jdbc.queryForList("select transactions from idle", Long.class))
                .containsExactly(0L);
    }

    private void startAndStop(String... arguments) {
        try (ConfigurableApplicationContext server = start(arguments)) {
            assertThat(server.isRunning()).isTrue();
        }
    }

    @Test
    void servesTheForecastThatWasIssuedLast() throws IOException {
        migrateAsBefore();
        bakery("corner");
        jdbc.update("insert into product (id, version, chain_id, code, name) select 1, 0, id, 'rye', 'Rye' from chain");
        jdbc.update("""
                insert into training (id, version, chain_id, state, cause, asked_at, stage, progress)
                select 1, 0, id, 'DONE', 'NIGHTLY', current_timestamp, 'done', 1 from chain""");
        jdbc.update("""
                insert into model (id, chain_id, model_version, training_id, created_at, trained_through, trained_rows,
                    size_bytes)
                select 1, id, 1, 1, current_timestamp, date '2026-03-03', 400, 3 from chain""");
        issueAsBefore(101, "2026-03-04T16:00:00Z", 41); // by a server that had taken later ids
        issueAsBefore(3, "2026-03-04T17:00:00Z", 42);

        try (ConfigurableApplicationContext server = start()) {
            RestTestClient.bindToServer()
                    .baseUrl("http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port"))
                    .build()
                    .get()
                    .uri("/api/v1/bakeries/corner/forecasts?date=2026-03-05")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.products[0].bake")
                    .isEqualTo(42)
                    .jsonPath("$.leftOut[0].product")
                    .isEqualTo("roll");
        }
        assertThat(jdbc.queryForList("select forecast_id from forecast_item", Long.class))
                .as("one forecast of each day is kept")
                .containsExactly(3L);
    }

    private void issueAsBefore(long id, String issuedAt, int bake) {
        jdbc.update("""
                insert into forecast (id, bakery_id, forecast_date, issued_at, model_id, sales_through, context,
                    content_hash)
                values (?, 1, date '2026-03-05', ?, 1, date '2026-03-03', ?, ?)""", id, OffsetDateTime.parse(issuedAt), """
                {"closed":false,"publicHolidays":[],"specialDays":[],"events":[],"warnings":[],"leftOut":[
                {"product":"roll","reason":"it has not been sold here yet"}]}""", "hash " + id);
        jdbc.update("""
                insert into forecast_item (id, forecast_id, product_id, usual, quantiles, service_level,
                    service_level_from, walk_in, ordered, bake)
                values (?, ?, 1, 40, '0.1:30.00 0.5:40.00', 0.7, 'DEFAULT', ?, 0, ?)""", id, id, bake, bake);
    }

    private ConfigurableApplicationContext start(String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--spring.datasource.url=" + address.getJdbcUrl(),
                "--spring.datasource.username=" + address.getUsername(),
                "--spring.datasource.password=" + address.getPassword()));
        all.addAll(List.of(arguments));
        return new SpringApplicationBuilder(LevainApplication.class).run(all.toArray(String[]::new));
    }

    private void migrateAsBefore() throws IOException {
        for (Resource migration :
                new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*.sql")) {
            String name = String.valueOf(migration.getFilename());
            if (FIRST_MIGRATIONS.stream().anyMatch(name::startsWith)) {
                Files.copy(migration.getInputStream(), folder.resolve(name));
            }
        }
        Flyway.configure()
                .dataSource(database)
                .locations("filesystem:" + folder)
                .load()
                .migrate();
    }
}
