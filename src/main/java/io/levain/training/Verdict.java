package io.levain.training;

import io.levain.evaluation.DayCosts;
import io.levain.evaluation.Gain;
import io.levain.evaluation.Gate;
import io.levain.evaluation.Tried;
import io.levain.models.KeptModel;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;

/** Says in a sentence what became of a new model, and why. */
final class Verdict {

    private final Judgement judgement;
    private final int version;

    /** @param version that of the new model */
    Verdict(Judgement judgement, int version) {
        this.judgement = judgement;
        this.version = version;
    }

    /** What is said while somebody has chosen a version by hand. */
    static String heldBack(int chosen) {
        return "held back: version " + chosen + " was chosen by hand";
    }

    /** What the gate decided. */
    String sentence() {
        StringJoiner parts = new StringJoiner("; ");
        parts.add(judgement.takesChallenger() ? taken() : refused());
        Tried trial = judgement.trial();
        if (trial != null && trial.gate().champion() != null) {
            parts.add(besideChampion(trial.gate(), trial.gate().champion()));
        }
        if (judgement.note() != null) {
            parts.add(judgement.note());
        }
        if (trial != null) {
            parts.add(besideRule(trial.gate()));
        }
        return parts.toString();
    }

    private String taken() {
        KeptModel before = judgement.champion();
        return "version " + version + " goes into use"
                + (before == null ? ", the first of its chain" : " in place of version " + before.version());
    }

    private String refused() {
        KeptModel champion = Objects.requireNonNull(judgement.champion());
        return "version " + champion.version() + " stays in use, as version " + version + " is "
                + (Recipe.made(champion) ? "worse" : "made by another recipe and not proven better");
    }

    private static String besideChampion(Gate gate, DayCosts champion) {
        return "on " + champion.days() + " days that neither had seen the new one cost "
                + difference(gate.challenger().gainOver(champion));
    }

    private static String besideRule(Gate gate) {
        String difference = difference(gate.gainOverRule()) + " than the baker's rule";
        return gate.gainOverRule().mean() > 0
                ? "the model in use cost " + difference
                : "the baker's rule serves until a model beats it, as the model in use cost " + difference;
    }

    /** Such as {@code 1.20 a day less (standard error 0.41)}. */
    private static String difference(Gain gain) {
        return String.format(
                Locale.ROOT,
                "%.2f a day %s (standard error %.2f)",
                Math.abs(gain.mean()),
                gain.mean() > 0 ? "less" : "more",
                gain.standardError());
    }
}
