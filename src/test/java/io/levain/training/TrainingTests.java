package io.levain.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.MovableClock;
import io.levain.SimulatedData;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.evaluation.Trial;
import io.levain.facts.Fact;
import io.levain.models.Models;
import io.levain.texts.English;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

@LevainTest
class TrainingTests {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);

    private final RestTestClient client;
    private final JdbcTemplate jdbc;
    private final MovableClock clock;
    private final SimulatedData data;
    private final Trainings trainings;
    private final TrainingRun training;
    private final TrainingRecords records;
    private final TrainingQueue queue;
    private final ApplicationEventMulticaster multicaster;
    private final Models models;
    private final Catalog catalog;

    @Autowired
    TrainingTests(
            RestTestClient client,
            JdbcTemplate jdbc,
            MovableClock clock,
            SimulatedData data,
            Trainings trainings,
            TrainingRun training,
            TrainingRecords records,
            TrainingQueue queue,
            ApplicationEventMulticaster multicaster,
            Models models,
            Catalog catalog) {
        this.client = client;
        this.jdbc = jdbc;
        this.clock = clock;
        this.data = data;
        this.trainings = trainings;
        this.training = training;
        this.records = records;
        this.queue = queue;
        this.multicaster = multicaster;
        this.models = models;
        this.catalog = catalog;
    }

    @Test
    void trainsWhenAskedAndKeepsARecord() {
        data.bring(YESTERDAY, 160);

        long id = ask();
        get("/api/v1/trainings/" + id).jsonPath("$.state").isEqualTo("waiting");
        training.night(chain());

        get("/api/v1/trainings/" + id)
                .jsonPath("$.state")
                .isEqualTo("done")
                .jsonPath("$.cause")
                .isEqualTo("asked")
                .jsonPath("$.progress")
                .isEqualTo(1)
                .jsonPath("$.modelVersion")
                .isEqualTo(1)
                .jsonPath("$.trainedOn.bakeries")
                .isEqualTo(1)
                .jsonPath("$.trainedOn.products")
                .isEqualTo(8)
                .jsonPath("$.trainedOn.days")
                .isEqualTo(160)
                .jsonPath("$.trainedOn.lastDay")
                .isEqualTo("2026-03-03")
                .jsonPath("$.trial.from")
                .isEqualTo("2026-02-04");
        get("/api/v1/models")
                .jsonPath("$.length()")
                .isEqualTo(1)
                .jsonPath("$[0].version")
                .isEqualTo(1)
                .jsonPath("$[0].trainedThrough")
                .isEqualTo("2026-03-03");
    }

    @Test
    void provesItselfOnDaysThatItHasNotSeen() {
        data.bring(YESTERDAY, 400);
        training.night(chain());

        Trial trial = Objects.requireNonNull(trainings.latest(chain(), 1).get(0).trial());
        assertThat(trial.rows()).isEqualTo(8 * 28);
        assertThat(trial.costOutOfSample()).isGreaterThan(trial.costInSample()).isLessThan(trial.costOfRule());
    }

    @Test
    void showsTheLossFallingEpochByEpoch() {
        data.bring(YESTERDAY, 160);
        training.night(chain());

        List<EpochRecord> epochs =
                records.epochs(trainings.latest(chain(), 1).get(0).id());
        List<EpochRecord> tomorrow = epochs.stream()
                .filter(epoch -> epoch.stage().equals("fitting on all days") && epoch.horizon() == 1)
                .toList();
        assertThat(tomorrow).hasSizeBetween(30, 120);
        assertThat(tomorrow.get(0).epoch()).isEqualTo(1);
        EpochRecord last = tomorrow.get(tomorrow.size() - 1);
        assertThat(last.epoch()).isEqualTo(last.epochs());
        assertThat(last.loss()).isPositive().isLessThan(.9 * tomorrow.get(0).loss());
        assertThat(epochs.stream().map(EpochRecord::horizon).distinct()).containsExactly(1, 2, 4, 7, 14);
    }

    @Test
    void makesTheSameModelOfTheSameHistory() {
        data.bring(YESTERDAY, 120);
        for (int time = 0; time < 2; time++) {
            ask();
            training.night(chain());
        }

        assertThat(written(2, false)).isEqualTo(written(1, false)).isNotEmpty();
        assertThat(written(2, true))
                .as("the shadow")
                .isEqualTo(written(1, true))
                .isNotEmpty()
                .isNotEqualTo(written(1, false));
        assertThat(versionInUse()).isEqualTo(2);
    }

    @Test
    void refusesToTrainWithoutSales() {
        client.post()
                .uri("/api/v1/trainings")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.detail")
                .value(detail -> assertThat(String.valueOf(detail)).contains("no sales", "/api/v1/sales"));
    }

    @Test
    void trainsOnceAtATime() {
        data.bring(YESTERDAY, 30);
        long id = ask();

        client.post()
                .uri("/api/v1/trainings")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .value(detail -> assertThat(String.valueOf(detail)).contains("training " + id + " is waiting already"));
        assertThat(trainings.latest(chain(), 10)).hasSize(1);
    }

    @Test
    void keepsTheLastModelWhenATrainingFailsAndShowsItInHealth() {
        data.bring(YESTERDAY, 120);
        training.night(chain());
        get("/actuator/health").jsonPath("$.components.training.status").isEqualTo("UP");

        clock.advance(Duration.ofDays(1));
        keepOnlySalesOf(YESTERDAY.plusDays(2));
        training.night(chain());

        TrainingRecord failed = trainings.latest(chain(), 1).get(0);
        assertThat(failed.state()).isEqualTo(TrainingState.FAILED);
        assertThat(English.of(Objects.requireNonNull(failed.reason()))).contains("no sales");
        assertThat(versionInUse()).isEqualTo(1);
        get("/actuator/health")
                .jsonPath("$.status")
                .isEqualTo("DEGRADED")
                .jsonPath("$.components.training.details.default")
                .value(detail -> assertThat(String.valueOf(detail)).contains("failed at 2026-03-05", "no sales"));
    }

    @Test
    void beginsAnewWhatAServerLeftUnfinishedThatWasAlone() {
        data.bring(YESTERDAY, 120);
        long left = ask();
        assertThat(queue.takeUp(records.active().get(0))).isPresent();
        queue.freeAll();

        training.night(chain());

        assertThat(trainings.latest(chain(), 10)).hasSize(1);
        assertThat(records.get(left).state()).isEqualTo(TrainingState.DONE);
    }

    @Test
    void forgetsTheLossOfTrainingsOfLongAgoAndNotWhatCameOfThem() {
        data.bring(YESTERDAY, 6);
        for (int time = 0; time < 32; time++) {
            ask();
            Lease lease = queue.takeUp(records.active().get(0)).orElseThrow();
            records.note(lease, "learning", .5, List.of(new EpochRecord("learning", 1, 1, 10, .3)));
            records.change(lease, failing -> failing.fail(clock.instant(), Fact.of(TrainingKind.SERVER_STOPPED)));
        }
        queue.forgetOld(chain().id());

        List<TrainingRecord> all = trainings.latest(chain(), 100);
        assertThat(all).hasSize(32).extracting(TrainingRecord::state).containsOnly(TrainingState.FAILED);
        assertThat(records.epochs(all.get(29).id())).hasSize(1);
        assertThat(records.epochs(all.get(30).id())).isEmpty();
        assertThat(records.epochs(all.get(31).id())).isEmpty();
    }

    @Test
    void isDoneThoughAListenerFallsOverIt() {
        data.bring(YESTERDAY, 6);
        ApplicationListener<PayloadApplicationEvent<ModelTrained>> clumsy = ApplicationListener.forPayload(told -> {
            throw new IllegalStateException("a listener falls over " + told);
        });
        multicaster.addApplicationListener(clumsy);
        try {
            training.night(chain());
        } finally {
            multicaster.removeApplicationListener(clumsy);
        }

        assertThat(trainings.latest(chain(), 1).get(0).state()).isEqualTo(TrainingState.DONE);
        assertThat(versionInUse()).isEqualTo(1);
    }

    @Test
    void saysHowItMadeTheModel() {
        data.bring(YESTERDAY, 20);
        training.night(chain());

        assertThat(made()).isEqualTo("fitted on all days");
    }

    @Test
    void stillSaysHowAModelWasMadeBefore() {
        data.bring(YESTERDAY, 20);
        training.night(chain());
        jdbc.update(
                "update training set made = ?", "[{\"kind\":\"brought-up-to-date\",\"parameters\":{\"version\":7}}]");

        assertThat(made()).isEqualTo("brought up to date from version 7");
    }

    private String made() {
        return English.of(
                Objects.requireNonNull(trainings.latest(chain(), 1).get(0).made()));
    }

    /** Leaves the sales of no day but that one, which is not over yet. */
    private void keepOnlySalesOf(LocalDate day) {
        jdbc.update("delete from sales_entry where sales_date < ?", YESTERDAY);
        jdbc.update("update sales_entry set sales_date = ?", day);
    }

    @Test
    void saysWhyItCouldNotTrain() {
        data.bring(YESTERDAY, 20);
        keepOnlySalesOf(YESTERDAY.plusDays(1));
        training.night(chain());

        TrainingRecord failed = trainings.latest(chain(), 1).get(0);
        assertThat(failed.state()).isEqualTo(TrainingState.FAILED);
        assertThat(failed.cause()).isEqualTo(TrainingCause.NIGHTLY);
        assertThat(English.of(Objects.requireNonNull(failed.reason()))).isNotBlank();
    }

    @Test
    void sleepsThroughTheNightsOfAChainWithoutSales() {
        training.night(chain());

        assertThat(trainings.latest(chain(), 10)).isEmpty();
    }

    @Test
    void holdsBackAWeekOfAShortHistory() {
        data.bring(YESTERDAY, 22);
        training.night(chain());

        Trial trial = Objects.requireNonNull(trainings.latest(chain(), 1).get(0).trial());
        assertThat(trial.from()).isEqualTo("2026-02-25");
        assertThat(trial.to()).isEqualTo("2026-03-03");
    }

    @Test
    void leavesOutTheTrialOfAHistoryTooShortForAWeek() {
        data.bring(YESTERDAY, 6);
        training.night(chain());

        TrainingRecord done = trainings.latest(chain(), 1).get(0);
        assertThat(done.state()).isEqualTo(TrainingState.DONE);
        assertThat(done.trial()).isNull();
        assertThat(English.of(Objects.requireNonNull(done.trialNote()))).contains("too short");
        assertThat(done.gate()).isNull();
        assertThat(English.of(Objects.requireNonNull(done.verdict())))
                .startsWith("version 1 goes into use, the first of its chain; the history is too short");
        assertThat(versionInUse()).isEqualTo(1);
    }

    @Test
    void followsTheTrainingTimeOfTheChain() {
        client.put()
                .uri("/api/v1/chains/default")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"trainingTime\":\"21:15\",\"timeZone\":\"Europe/London\"}")
                .exchange()
                .expectStatus()
                .isOk();

        String due = jdbc.queryForObject(
                "select execution_time from scheduled_tasks where task_name = 'training'",
                (row, n) -> row.getTimestamp(1).toInstant().toString());
        assertThat(due).isEqualTo("2026-03-04T21:15:00Z");
    }

    @Test
    void answersAnUnknownTrainingWith404() {
        client.get().uri("/api/v1/trainings/4711").exchange().expectStatus().isNotFound();
    }

    private long ask() {
        String location = Objects.requireNonNull(client.post()
                .uri("/api/v1/trainings")
                .exchange()
                .expectStatus()
                .isAccepted()
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getFirst("Location"));
        assertThat(location).startsWith("/api/v1/trainings/");
        return Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
    }

    private List<String> written(int version, boolean shadow) {
        return jdbc.query(
                "select p.content from model_part p join model m on m.id = p.model_id"
                        + " where m.model_version = ? and p.shadow = ? order by p.part",
                (row, n) -> HexFormat.of().formatHex(row.getBytes(1)),
                version,
                shadow);
    }

    private int versionInUse() {
        return models.currentRecord(chain().id()).orElseThrow().version();
    }

    private BodyContentSpec get(String address) {
        return client.get().uri(address).exchange().expectStatus().isOk().expectBody();
    }

    private Chain chain() {
        return catalog.chain("default");
    }
}
