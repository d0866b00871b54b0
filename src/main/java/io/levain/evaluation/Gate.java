package io.levain.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * Decides between last night's model, the one in use and the baker's rule by what they cost on days that none of them
 * had seen.
 *
 * <p>A challenger made by the champion's recipe differs by the newest days alone, so it goes into use unless it proves
 * worse; one of another recipe has to prove better. Proven is what exceeds the standard error. Where the model that goes
 * into use does not beat the rule, the rule serves.
 *
 * @param challenger what the new model cost
 * @param champion what the model in use cost on the same rows; null if there is none that could be tried
 * @param rule what the baker's rule cost on the same rows
 * @param sameRecipe whether both models were made the same way; without a champion it does not matter
 */
public record Gate(DayCosts challenger, @Nullable DayCosts champion, DayCosts rule, boolean sameRecipe) {

    /** Whether the challenger goes into use. */
    public boolean takesChallenger() {
        if (champion == null) {
            return true;
        }
        Gain gain = challenger.gainOver(champion);
        return sameRecipe ? !gain.isProvenLoss() : gain.isProven();
    }

    /** Who serves from now on: the better model, or the rule if that model does not beat it. */
    public Contestant winner() {
        if (gainOverRule().mean() <= 0) {
            return Contestant.RULE;
        }
        return takesChallenger() ? Contestant.CHALLENGER : Contestant.CHAMPION;
    }

    /** What the winner cost. */
    public DayCosts costsOfWinner() {
        return winner() == Contestant.RULE ? rule : costsOfModel();
    }

    /** How much less the model that goes into use cost than the rule. */
    public Gain gainOverRule() {
        return costsOfModel().gainOver(rule);
    }

    private DayCosts costsOfModel() {
        return champion == null || takesChallenger() ? challenger : champion;
    }
}
