package io.levain.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.SmallShop;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.models.ModelRecord;
import io.levain.models.Models;
import io.levain.models.ServedBy;
import io.levain.texts.English;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Models of real trainings before the gate. */
@LevainTest
class GateTests {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate FIRST = YESTERDAY.minusDays(329);

    /** So long ago that the inputs of the days held back do not show what was garbled: only what was learned does. */
    private static final LocalDate LAST_GARBLED = YESTERDAY.minusDays(130);

    private final RestCalls rest;
    private final JdbcTemplate jdbc;
    private final TrainingRun training;
    private final Trainings trainings;
    private final Models models;
    private final Catalog catalog;

    @Autowired
    GateTests(
            RestTestClient client,
            JdbcTemplate jdbc,
            TrainingRun training,
            Trainings trainings,
            Models models,
            Catalog catalog) {
        this.rest = new RestCalls(client);
        this.jdbc = jdbc;
        this.training = training;
        this.trainings = trainings;
        this.models = models;
        this.catalog = catalog;
    }

    @Test
    void refusesAWorseChallengerAndTakesTheNextThatIsNot() {
        sell(FIRST, YESTERDAY, SmallShop::ordinary);
        train();
        sell(FIRST, LAST_GARBLED, SmallShop::garbled);
        TrainingRecord worse = train();

        GateRecord gate = Objects.requireNonNull(worse.gate());
        GateRecord.Contender champion = Objects.requireNonNull(gate.champion());
        assertThat(worse.state()).isEqualTo(TrainingState.DONE);
        assertThat(English.of(Objects.requireNonNull(worse.verdict())))
                .startsWith("version 1 stays in use, as version 2 is worse; on 28 days");
        assertThat(gate.winner()).isEqualTo("champion");
        assertThat(gate.from()).isEqualTo("2026-02-04");
        assertThat(gate.to()).isEqualTo(YESTERDAY);
        assertThat(gate.days()).isEqualTo(28);
        assertThat(gate.rows()).isEqualTo(28);
        assertThat(champion.version()).isEqualTo(1);
        assertThat(champion.winnersGain()).isNull();
        assertThat(gate.challenger().version()).isEqualTo(2);
        assertThat(gate.challenger().winnersGain())
                .isCloseTo(gate.challenger().costPerDay() - champion.costPerDay(), within(1e-9))
                .isGreaterThan(gate.challenger().standardError());
        assertThat(gate.rule().winnersGain()).isPositive();
        assertThat(inUse().version()).isEqualTo(1);

        sell(FIRST, LAST_GARBLED, SmallShop::ordinary);
        assertThat(English.of(Objects.requireNonNull(train().verdict())))
                .startsWith("version 3 goes into use in place of version 1; on 28 days");
        assertThat(inUse().version()).isEqualTo(3);
    }

    @Test
    void takesAnotherRecipeOnlyIfItIsBetter() {
        sell(FIRST, LAST_GARBLED, SmallShop::garbled);
        sell(LAST_GARBLED.plusDays(1), YESTERDAY, SmallShop::ordinary);
        train();
        madeByAnotherRecipe(1);
        sell(FIRST, LAST_GARBLED, SmallShop::ordinary);
        TrainingRecord better = train();

        assertThat(English.of(Objects.requireNonNull(better.verdict())))
                .startsWith("version 2 goes into use in place of version 1");
        assertThat(Objects.requireNonNull(better.gate()).sameRecipe()).isFalse();
        assertThat(Objects.requireNonNull(better.gate()).winner()).isEqualTo("challenger");
        assertThat(inUse().version()).isEqualTo(2);

        madeByAnotherRecipe(2);
        assertThat(English.of(Objects.requireNonNull(train().verdict())))
                .as("it is as good, and no better")
                .startsWith("version 2 stays in use, as version 3 is made by another recipe and not proven better");
        assertThat(inUse().version()).isEqualTo(2);
    }

    @Test
    void letsTheRuleServeWhereItIsBetter() {
        sell(FIRST, YESTERDAY, SmallShop::always);
        TrainingRecord first = train();

        assertThat(English.of(Objects.requireNonNull(first.verdict())))
                .startsWith("version 1 goes into use, the first of its chain; the baker's rule serves until");
        assertThat(Objects.requireNonNull(first.gate()).winner()).isEqualTo("rule");
        assertThat(Objects.requireNonNull(first.gate()).rule().costPerDay()).isZero();
        assertThat(Objects.requireNonNull(inUse().inUse()).servedBy()).isEqualTo(ServedBy.RULE);
        assertThat(models.serving(chain().id()).by()).isEqualTo(ServedBy.RULE);

        sell(FIRST, YESTERDAY, SmallShop::ordinary);
        assertThat(Objects.requireNonNull(train().gate()).winner()).isEqualTo("challenger");
        assertThat(models.serving(chain().id()).by()).isEqualTo(ServedBy.MODEL);
    }

    @Test
    void takesTheChallengerOfAChampionThatKeptNoShadow() {
        sell(FIRST, YESTERDAY, SmallShop::ordinary);
        train();
        jdbc.update("delete from model_part where shadow");
        madeByAnotherRecipe(1);
        TrainingRecord next = train();

        assertThat(English.of(Objects.requireNonNull(next.verdict())))
                .startsWith("version 2 goes into use in place of version 1; version 1 kept no shadow to compare with");
        assertThat(Objects.requireNonNull(next.gate()).champion()).isNull();
        assertThat(inUse().version()).isEqualTo(2);
    }

    @Test
    void comparesOnlyDaysThatTheChampionsShadowHasNotSeen() {
        LocalDate afterAWhile = YESTERDAY.minusDays(39);
        sell(afterAWhile, YESTERDAY, SmallShop::ordinary);
        train();
        sell(FIRST, afterAWhile, SmallShop::ordinary);

        GateRecord gate = Objects.requireNonNull(train().gate());
        assertThat(gate.champion()).isNotNull();
        assertThat(gate.from()).as("of the young history a third was held back").isEqualTo(YESTERDAY.minusDays(12));
        assertThat(gate.days()).isEqualTo(13);
    }

    private TrainingRecord train() {
        training.now(chain());
        return trainings.latest(chain(), 1).get(0);
    }

    private void sell(LocalDate from, LocalDate to, SmallShop.Sales sales) {
        assertThat(rest.csv("/api/v1/sales?create=true", SmallShop.csv(from, to, sales))
                        .refused())
                .isZero();
    }

    private void madeByAnotherRecipe(int version) {
        jdbc.update("update model set recipe = 99 where model_version = ?", version);
    }

    private ModelRecord inUse() {
        return models.currentRecord(chain().id()).orElseThrow();
    }

    private Chain chain() {
        return catalog.chain("default");
    }
}
