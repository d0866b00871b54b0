package io.levain.training;

import io.levain.evaluation.DayCosts;
import io.levain.evaluation.Gain;
import io.levain.evaluation.Gate;
import io.levain.evaluation.Tried;
import io.levain.facts.Fact;
import io.levain.models.KeptModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says what became of a new model, and why. */
final class Verdict {

    private final Judgement judgement;
    private final int version;

    /** @param version that of the new model */
    Verdict(Judgement judgement, int version) {
        this.judgement = judgement;
        this.version = version;
    }

    /** What is said while somebody has chosen a version by hand. */
    static List<Fact> heldBack(int chosen) {
        return List.of(Fact.of(TrainingKind.HELD_BACK).with("version", chosen));
    }

    /** What the gate decided, what it found beside the champion, and what beside the rule. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(judgement.takesChallenger() ? taken() : refused());
        Tried trial = judgement.trial();
        if (trial != null && trial.gate().champion() != null) {
            facts.add(besideChampion(trial.gate(), trial.gate().champion()));
        }
        if (judgement.note() != null) {
            facts.add(judgement.note());
        }
        if (trial != null) {
            facts.add(besideRule(trial.gate().gainOverRule()));
        }
        return List.copyOf(facts);
    }

    private Fact taken() {
        KeptModel before = judgement.champion();
        return before == null
                ? Fact.of(TrainingKind.FIRST_IN_USE).with("version", version)
                : Fact.of(TrainingKind.TAKEN).with("version", version).with("before", before.version());
    }

    private Fact refused() {
        KeptModel champion = Objects.requireNonNull(judgement.champion());
        TrainingKind kind = Recipe.made(champion) ? TrainingKind.STAYS_AS_WORSE : TrainingKind.STAYS_AS_NOT_PROVEN;
        return Fact.of(kind).with("version", version).with("before", champion.version());
    }

    private static Fact besideChampion(Gate gate, DayCosts champion) {
        Fact fact = Fact.of(TrainingKind.BESIDE_CHAMPION).with("days", champion.days());
        return compared(fact, gate.challenger().gainOver(champion));
    }

    private static Fact besideRule(Gain gain) {
        return compared(Fact.of(gain.mean() > 0 ? TrainingKind.BETTER_THAN_RULE : TrainingKind.RULE_SERVES), gain);
    }

    /** The gain a day, more than 0 if the first of the two cost less, and how far it may be off by chance. */
    private static Fact compared(Fact fact, Gain gain) {
        return fact.with("gain", gain.mean())
                .with("difference", Math.abs(gain.mean()))
                .with("standardError", gain.standardError());
    }
}
