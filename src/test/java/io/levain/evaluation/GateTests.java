package io.levain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTests {

    /** Their mean is 10. */
    private static final DayCosts CHAMPION = costs(8, 12, 9, 11);

    private static final DayCosts RULE = costs(20, 20, 20, 20);

    /** Costs 1 more a day, with a standard error of 1.08. */
    private static final DayCosts WORSE_BY_CHANCE = costs(11, 12, 13, 8);

    /** Costs 1 more a day, with a standard error of .41. */
    private static final DayCosts WORSE = costs(9, 13, 11, 11);

    private static final DayCosts BETTER_BY_CHANCE = costs(5, 12, 7, 14);
    private static final DayCosts BETTER = costs(7, 11, 7, 11);

    @Test
    void measuresTheGainOfAMeanDayAndItsStandardError() {
        Gain gain = CHAMPION.gainOver(WORSE);

        assertThat(gain.mean()).isEqualTo(1);
        assertThat(gain.standardError()).isCloseTo(Math.sqrt(2 / 3. / 4), within(1e-12));
        assertThat(WORSE.gainOver(CHAMPION).mean()).isEqualTo(-1);
        assertThat(CHAMPION.mean()).isEqualTo(10);
    }

    @Test
    void refreshesTheChampionUnlessTheChallengerIsProvenWorse() {
        assertThat(sameRecipe(BETTER).takesChallenger()).isTrue();
        assertThat(sameRecipe(CHAMPION).takesChallenger()).isTrue();
        assertThat(sameRecipe(WORSE_BY_CHANCE).takesChallenger()).isTrue();
        assertThat(sameRecipe(WORSE).takesChallenger()).isFalse();
    }

    @Test
    void takesAnotherRecipeOnlyIfItIsProvenBetter() {
        assertThat(anotherRecipe(BETTER).takesChallenger()).isTrue();
        assertThat(anotherRecipe(BETTER_BY_CHANCE).takesChallenger()).isFalse();
        assertThat(anotherRecipe(CHAMPION).takesChallenger()).isFalse();
        assertThat(anotherRecipe(WORSE).takesChallenger()).isFalse();
    }

    @Test
    void provesNothingOnOneDay() {
        DayCosts day = costs(10);
        DayCosts other = costs(1);

        assertThat(new Gate(other, day, day, false).takesChallenger()).isFalse();
        assertThat(new Gate(day, other, day, true).takesChallenger()).isTrue();
    }

    @Test
    void takesTheFirstModel() {
        Gate first = new Gate(WORSE, null, RULE, true);

        assertThat(first.takesChallenger()).isTrue();
        assertThat(first.winner()).isEqualTo(Contestant.CHALLENGER);
    }

    @Test
    void letsTheWinnerServe() {
        assertThat(sameRecipe(BETTER).winner()).isEqualTo(Contestant.CHALLENGER);
        assertThat(sameRecipe(BETTER).costsOfWinner()).isEqualTo(BETTER);
        assertThat(sameRecipe(WORSE).winner()).isEqualTo(Contestant.CHAMPION);
        assertThat(sameRecipe(WORSE).costsOfWinner()).isEqualTo(CHAMPION);
        assertThat(sameRecipe(WORSE).gainOverRule().mean()).isEqualTo(10);
    }

    @Test
    void letsTheRuleServeWhereTheModelDoesNotBeatIt() {
        assertThat(new Gate(BETTER, CHAMPION, costs(8, 8, 8, 8), true).winner()).isEqualTo(Contestant.RULE);
        assertThat(new Gate(BETTER, null, costs(8, 8, 8, 8), true).winner()).isEqualTo(Contestant.RULE);
        assertThat(new Gate(WORSE, CHAMPION, CHAMPION, true).winner())
                .as("as good is not better")
                .isEqualTo(Contestant.RULE);
        assertThat(new Gate(WORSE, CHAMPION, costs(10, 10, 10, 10.5), true).costsOfWinner())
                .as("the champion stays and beats it, though the challenger would not")
                .isEqualTo(CHAMPION);
    }

    @Test
    void comparesTheSameDaysAlone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHAMPION.gainOver(costs(1, 2)))
                .withMessage("4 days cannot be compared with 2");
    }

    private static Gate sameRecipe(DayCosts challenger) {
        return new Gate(challenger, CHAMPION, RULE, true);
    }

    private static Gate anotherRecipe(DayCosts challenger) {
        return new Gate(challenger, CHAMPION, RULE, false);
    }

    private static DayCosts costs(double... costs) {
        List<Double> days = Arrays.stream(costs).boxed().toList();
        return new DayCosts(days, days.size());
    }
}
