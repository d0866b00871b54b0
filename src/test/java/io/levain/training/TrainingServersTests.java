package io.levain.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.levain.RestCalls;
import io.levain.SmallShop;
import io.levain.TwoServers;
import io.levain.TwoServers.Server;
import io.levain.TwoServersTest;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.demand.model.DemandModel;
import io.levain.facts.Fact;
import io.levain.models.ModelArchive;
import io.levain.problems.DatabaseGone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What two servers make of one chain's trainings. */
@TwoServersTest
class TrainingServersTests {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);

    /** Ten at night in Berlin. */
    private static final Instant TONIGHT = Instant.parse("2026-03-04T21:00:00Z");

    private final TwoServers servers;
    private final Server first;
    private final Server second;

    TrainingServersTests(TwoServers servers) {
        this.servers = servers;
        this.first = servers.first();
        this.second = servers.second();
    }

    @BeforeEach
    void sell() {
        assertThat(new RestCalls(first.client())
                        .csv(
                                "/api/v1/sales?create=true",
                                SmallShop.csv(YESTERDAY.minusDays(9), YESTERDAY, SmallShop::ordinary))
                        .refused())
                .isZero();
    }

    @Test
    void listsTheLatestFirstWhicheverServerBeganIt() {
        List<Long> ids = new ArrayList<>();
        for (Server server : List.of(first, second, first, second)) {
            ids.add(ask(server));
            work(server);
        }

        assertThat(ids)
                .as("ids tell nothing of the order")
                .isNotEqualTo(ids.stream().sorted().toList());
        List<Long> latestFirst = List.of(ids.get(3), ids.get(2), ids.get(1), ids.get(0));
        assertThat(trainings(first)).extracting(TrainingRecord::id).isEqualTo(latestFirst);
        assertThat(trainings(second)).extracting(TrainingRecord::id).isEqualTo(latestFirst);
        assertThat(second.bean(TrainingRecords.class)
                        .lastEnded(chain(second))
                        .orElseThrow()
                        .id())
                .isEqualTo(ids.get(3));
    }

    @Test
    void goOnWithinAMinuteWithWhatAServerThatDiedHasLeft() {
        long left = ask(first);
        begin(second);
        assertThat(work(first)).as("the second server works on it").isFalse();

        servers.clock().advance(Duration.ofSeconds(50));
        first.client()
                .get()
                .uri("/actuator/health")
                .exchange()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("DEGRADED")
                .jsonPath("$.components.training.details.default")
                .value(detail ->
                        assertThat(String.valueOf(detail)).contains("no sign of life since 2026-03-04T16:00:00Z"));
        assertThat(work(first)).isTrue();

        TrainingRecord done = trainings(first).get(0);
        assertThat(done.id()).as("who asked for it finds it").isEqualTo(left);
        assertThat(done.state()).isEqualTo(TrainingState.DONE);
        first.client()
                .get()
                .uri("/actuator/health")
                .exchange()
                .expectBody()
                .jsonPath("$.components.training.status")
                .isEqualTo("UP");
    }

    @Test
    void leaveARunAloneThatGivesSignsOfLife() {
        ask(first);
        Lease lease = begin(second);
        for (int time = 0; time < 6; time++) {
            assertThat(work(first)).isFalse();
            servers.clock().advance(Duration.ofSeconds(30));
            second.bean(TrainingRecords.class).note(lease, "learning", .1 * time, List.of());
        }
        assertThat(trainings(first)).hasSize(1);
    }

    /** As the second one did that was put to sleep while it took a training up. */
    @Test
    void doNotWaitForWhatASleeperHasLocked() throws Exception {
        long asked = ask(first);
        CountDownLatch asleep = new CountDownLatch(1);
        CountDownLatch awake = new CountDownLatch(1);
        ExecutorService sleeper = Executors.newSingleThreadExecutor();
        try {
            Future<?> dream = sleeper.submit(() -> new TransactionTemplate(
                            second.bean(PlatformTransactionManager.class))
                    .executeWithoutResult(transaction -> {
                        JdbcTemplate jdbc = second.bean(JdbcTemplate.class);
                        assertThat(jdbc.queryForObject("show idle_in_transaction_session_timeout", String.class))
                                .isEqualTo("20s");
                        jdbc.execute("set local idle_in_transaction_session_timeout = '200ms'");
                        assertThat(second.bean(TrainingEntities.class).findLockedById(asked))
                                .isPresent();
                        asleep.countDown();
                        join(awake);
                    }));
            join(asleep);
            assertThat(work(first)).isTrue();
            awake.countDown();
            assertThatThrownBy(dream::get).cause().matches(DatabaseGone::isBelow, "is told as a database that is gone");
        } finally {
            sleeper.shutdownNow();
        }
        assertThat(trainings(first).get(0).state()).isEqualTo(TrainingState.DONE);
    }

    private static void join(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void letASleeperEndNothing() {
        ask(first);
        Lease asleep = begin(second);
        work(first);
        servers.clock().advance(Duration.ofMinutes(1));
        assertThat(work(first)).isTrue();

        second.bean(TrainingRunner.class)
                .work(chain(second), new TrainingLog(asleep, 6, second.bean(TrainingRecords.class)));
        DemandModel model = second.bean(ModelArchive.class).model(modelId()).orElseThrow();
        assertThatThrownBy(() -> second.bean(TrainingRecords.class)
                        .end(
                                asleep,
                                new Fitted(model, null, .1),
                                Judgement.untried(null, Fact.of(TrainingKind.SERVER_STOPPED))))
                .isInstanceOf(LeaseLost.class);

        assertThat(servers.jdbc().queryForObject("select count(*) from model", Integer.class))
                .isOne();
        assertThat(trainings(first)).extracting(TrainingRecord::state).containsExactly(TrainingState.DONE);
    }

    @Test
    void handATrainingBackAtOnceWhenOneStops() throws Exception {
        sell(400);
        long asked = ask(second);
        TrainingWorker stopping = new TrainingWorker(
                second.bean(TrainingQueue.class),
                second.bean(TrainingRecords.class),
                second.bean(TrainingWatch.class),
                second.bean(TrainingRunner.class),
                second.bean(Catalog.class));
        Thread run = new Thread(stopping::workOnNext);
        run.start();
        while (second.bean(TrainingRecords.class).epochs(asked).isEmpty()) {
            stopping.write(false);
        }
        stopping.stop();

        assertThat(trainings(first)).extracting(TrainingRecord::state).containsExactly(TrainingState.WAITING);
        run.join(Duration.ofSeconds(5).toMillis());
        assertThat(run.isAlive()).isFalse();
        assertThat(trainings(first)).extracting(TrainingRecord::state).containsExactly(TrainingState.WAITING);
        assertThat(stopping.workOnNext()).as("it begins no other").isFalse();
        assertThat(work(first)).isTrue();
        assertThat(trainings(first)).extracting(TrainingRecord::state).containsExactly(TrainingState.DONE);
    }

    @Test
    void giveUpWhatNoServerSurvives() {
        ask(first);
        for (int time = 0; time < 5; time++) {
            begin(second);
            work(first);
            servers.clock().advance(Duration.ofMinutes(1));
        }
        assertThat(work(first)).isFalse();

        TrainingRecord failed = trainings(first).get(0);
        assertThat(failed.state()).isEqualTo(TrainingState.FAILED);
        assertThat(failed.reason()).isEqualTo(Fact.of(TrainingKind.GIVEN_UP));
    }

    @Test
    void takeOneOfTwoThatAreAskedForAtOnce() throws Exception {
        for (int time = 0; time < 5; time++) {
            List<Integer> answers = atOnce(List.of(() -> post(first), () -> post(second)));
            assertThat(answers).containsExactlyInAnyOrder(202, 409);
            assertThat(work(first)).isTrue();
            assertThat(work(second)).isFalse();
        }
    }

    @Test
    void trainOnceInANightThoughBothComeToItAndSomebodyAsks() throws Exception {
        servers.clock().set(TONIGHT);
        atOnce(List.of(
                () -> {
                    first.runDueJobs();
                    return 0;
                },
                () -> {
                    second.runDueJobs();
                    return 0;
                },
                () -> post(first)));
        while (work(first) || work(second)) {
            // all that waits
        }
        second.runDueJobs();
        first.runDueJobs();

        assertThat(work(second)).isFalse();
        assertThat(trainings(first)).hasSize(1);
    }

    @Test
    void doNotTrainANightAgainThatWasNotedBeforeACrash() {
        servers.clock().set(TONIGHT);
        first.bean(Trainings.class).night(chain(first), TONIGHT);
        work(first);
        second.runDueJobs();

        assertThat(work(second)).isFalse();
        assertThat(trainings(first)).hasSize(1);
    }

    @Test
    void makeUpOnceForNightsThatWereMissed() {
        servers.clock().set(TONIGHT.plus(Duration.ofDays(3)).plus(Duration.ofHours(2)));
        first.runDueJobs();
        second.runDueJobs();
        while (work(first) || work(second)) {
            // all that waits
        }
        assertThat(trainings(first)).hasSize(1);

        servers.clock().set(TONIGHT.plus(Duration.ofDays(4)));
        second.runDueJobs();
        work(second);
        assertThat(trainings(first)).hasSize(2);
    }

    private void sell(int days) {
        new RestCalls(first.client())
                .csv("/api/v1/sales", SmallShop.csv(YESTERDAY.minusDays(days), YESTERDAY, SmallShop::ordinary));
    }

    /** Takes up the training that waits, and does nothing more, as if the server died. */
    private static Lease begin(Server server) {
        ActiveTraining active = server.bean(TrainingRecords.class).active().get(0);
        return server.bean(TrainingQueue.class).takeUp(active).orElseThrow();
    }

    private static boolean work(Server server) {
        return server.bean(TrainingWorker.class).workOnNext();
    }

    private static long ask(Server server) {
        return server.bean(Trainings.class)
                .ask(server.bean(Catalog.class).chain("default"))
                .id();
    }

    private static int post(Server server) {
        return server.client()
                .post()
                .uri("/api/v1/trainings")
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            CyclicBarrier start = new CyclicBarrier(calls.size());
            List<Future<Integer>> answers = calls.stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            List<Integer> values = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                values.add(answer.get());
            }
            return values;
        } finally {
            threads.shutdown();
        }
    }

    private static List<TrainingRecord> trainings(Server server) {
        return server.bean(Trainings.class).latest(chain(server), 10);
    }

    private static Chain chain(Server server) {
        return server.bean(Catalog.class).chain("default");
    }

    private long modelId() {
        Long id = servers.jdbc().queryForObject("select id from model", Long.class);
        return Objects.requireNonNull(id);
    }
}
