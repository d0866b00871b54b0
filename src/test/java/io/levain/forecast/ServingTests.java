package io.levain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.SmallShop;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.facts.Fact;
import io.levain.models.ServedBy;
import io.levain.texts.English;
import io.levain.training.TrainingRun;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ProblemDetail;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

/** Who makes the forecasts: the newest model, an earlier one that somebody chose, or the baker's rule. */
@LevainTest
class ServingTests {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);
    private static final String CURRENT = "/api/v1/models/current";

    private final RestTestClient client;
    private final RestCalls rest;
    private final JdbcTemplate jdbc;
    private final TrainingRun training;
    private final Forecasts forecasts;
    private final ForecastReading reading;
    private final ForecastSchedule schedule;
    private final Catalog catalog;

    @Autowired
    ServingTests(
            RestTestClient client,
            JdbcTemplate jdbc,
            TrainingRun training,
            Forecasts forecasts,
            ForecastReading reading,
            ForecastSchedule schedule,
            Catalog catalog) {
        this.client = client;
        this.rest = new RestCalls(client);
        this.jdbc = jdbc;
        this.training = training;
        this.forecasts = forecasts;
        this.reading = reading;
        this.schedule = schedule;
        this.catalog = catalog;
    }

    @Test
    void forecastsByTheVersionThatSomebodyRolledBackTo() {
        sell(200, SmallShop::garbled);
        train();
        sell(200, SmallShop::ordinary);
        train();
        ForecastAnswer byTheNewest = forecast();
        jdbc.update("delete from scheduled_tasks");

        rest.put(CURRENT, "{\"version\": 1}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(1)
                .jsonPath("$.inUse.chosenBy")
                .isEqualTo("hand")
                .jsonPath("$.inUse.since")
                .isEqualTo("2026-03-04T16:00:00Z");
        schedule.takeUpChanges();
        assertThat(due()).as("forecasts are issued anew at once").isEqualTo("2026-03-04T16:00:00Z");
        forecasts.issue(chain());

        ForecastAnswer byTheFirst = forecast();
        assertThat(Objects.requireNonNull(byTheNewest.model()).version()).isEqualTo(2);
        assertThat(Objects.requireNonNull(byTheFirst.model()).version()).isEqualTo(1);
        assertThat(byTheFirst.servedBy()).isEqualTo(ServedBy.MODEL);
        assertThat(English.of(byTheFirst.servedBecause())).isEqualTo("version 1 was chosen by hand");
        assertThat(byTheFirst.products().get(0).quantiles())
                .isNotEqualTo(byTheNewest.products().get(0).quantiles());
    }

    @Test
    void keepsTheChosenVersionThroughTheNightsUntilItIsLetGo() {
        sell(120, SmallShop::ordinary);
        train();
        train();
        rest.put(CURRENT, "{\"version\": 1}").expectStatus().isOk();
        train();

        get("/api/v1/trainings").jsonPath("$[0].modelVersion").isEqualTo(3);
        get("/api/v1/trainings").jsonPath("$[0].verdict[0].text").isEqualTo("held back: version 1 was chosen by hand");
        get("/api/v1/models").jsonPath("$[*].version").value(v -> assertThat(v).isEqualTo(List.of(1, 3, 2)));
        get("/api/v1/models").jsonPath("$[1].inUse").doesNotExist();

        rest.delete(CURRENT).expectStatus().isNoContent();
        get(CURRENT).jsonPath("$.version").isEqualTo(1);
        get(CURRENT).jsonPath("$.inUse.chosenBy").isEqualTo("gate");
        train();
        get(CURRENT).jsonPath("$.version").isEqualTo(4);
        get("/api/v1/trainings")
                .jsonPath("$[0].verdict[0].text")
                .value(verdict -> assertThat(String.valueOf(verdict))
                        .startsWith("version 4 goes into use in place of version 1"));
    }

    @Test
    void refusesAVersionThatIsNotThereOrNotNamed() {
        assertThat(RestCalls.problem(client.get().uri(CURRENT).exchange(), 404).getDetail())
                .contains("POST /api/v1/trainings");

        ProblemDetail unknown = RestCalls.problem(rest.put(CURRENT, "{\"version\": 7}"), 404);
        assertThat(unknown.getDetail()).contains("no version 7", "GET /api/v1/models");
        assertThat(unknown.getProperties()).containsEntry("field", "version").containsEntry("value", "7");

        ProblemDetail nothing = RestCalls.problem(rest.put(CURRENT, "{}"), 400);
        assertThat(nothing.getDetail()).contains("{\"version\": 3}", "DELETE");
        assertThat(RestCalls.problem(rest.put(CURRENT, "{\"version\": \"two\"}"), 400)
                        .getProperties())
                .containsEntry("field", "version");
        rest.delete(CURRENT).expectStatus().isNoContent();
    }

    @Test
    void servesByTheRuleWhileAModelCannotBeReadAndRefusesToChooseIt() {
        sell(120, SmallShop::ordinary);
        train();
        jdbc.update("update model_part set content = ?", new byte[64]);
        train();
        jdbc.update("delete from model_in_use");
        jdbc.update("""
                insert into model_in_use (chain_id, model_id, since, chosen_by, rule_serves, reason)
                select chain_id, id, created_at, 'GATE', false, '[]' from model where model_version = 1""");
        forecasts.issue(chain());

        assertThat(forecast().servedBy()).isEqualTo(ServedBy.RULE);
        assertThat(English.of(forecast().servedBecause())).contains("not read any more");
        assertThat(RestCalls.problem(rest.put(CURRENT, "{\"version\": 1}"), 409).getDetail())
                .contains("version 1", "not read any more");
        rest.put(CURRENT, "{\"version\": 2}").expectStatus().isOk();
    }

    @Test
    void servesByTheRuleWhereItIsBetterAndSaysSo() {
        sell(330, SmallShop::always);
        train();

        ForecastAnswer answer = forecast();
        assertThat(answer.servedBy()).isEqualTo(ServedBy.RULE);
        assertThat(English.of(answer.servedBecause())).contains("the baker's rule serves until a model beats it");
        assertThat(answer.model()).isNull();
        assertThat(answer.products().get(0).bake()).as("Thursdays sell 60").isEqualTo(60);
        assertThat(answer.products().get(0).quantiles())
                .containsEntry("0.05", 60.)
                .containsEntry("0.975", 60.);
        get("/api/v1/bakeries/shop/forecasts")
                .jsonPath("$.servedBy")
                .isEqualTo("rule")
                .jsonPath("$.model")
                .doesNotExist();
        get(CURRENT).jsonPath("$.inUse.servedBy").isEqualTo("rule");
    }

    @Test
    void servesByTheRuleBeforeThereIsAnyModel() {
        sell(16, SmallShop::always);
        forecasts.issue(chain());

        assertThat(forecast().servedBy()).isEqualTo(ServedBy.RULE);
        assertThat(English.of(forecast().servedBecause())).contains("no model has been trained yet");
        assertThat(forecast().warnings()).extracting(Fact::kind).doesNotContain("model-old");
        assertThat(forecast().products().get(0).bake()).isEqualTo(60);
    }

    @Test
    void foretellsNothingOfAWeekdayThatItKnowsOnceUntilThereIsAModel() {
        sell(9, SmallShop::always);
        forecasts.issue(chain());

        assertThat(forecastDates())
                .extracting(LocalDate::getDayOfWeek)
                .containsOnly(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)
                .hasSize(4);
        String conflict = RestCalls.problem(
                        client.get().uri("/api/v1/bakeries/shop/forecasts").exchange(), 409)
                .getDetail();
        assertThat(conflict).contains("no model has been trained yet");
    }

    private List<LocalDate> forecastDates() {
        return jdbc.queryForList("select forecast_date from forecast order by forecast_date", LocalDate.class);
    }

    private void train() {
        training.now(chain());
        forecasts.issue(chain());
    }

    private void sell(int days, SmallShop.Sales sales) {
        String csv = SmallShop.csv(YESTERDAY.minusDays(days - 1L), YESTERDAY, sales);
        assertThat(rest.csv("/api/v1/sales?create=true", csv).refused()).isZero();
    }

    private @Nullable String due() {
        return jdbc.queryForObject(
                "select execution_time from scheduled_tasks where task_name = 'forecast'",
                (row, n) -> row.getTimestamp(1).toInstant().toString());
    }

    private BodyContentSpec get(String address) {
        return client.get().uri(address).exchange().expectStatus().isOk().expectBody();
    }

    private ForecastAnswer forecast() {
        return reading.read(catalog.bakery(chain().id(), SmallShop.BAKERY), null);
    }

    private Chain chain() {
        return catalog.chain("default");
    }
}
