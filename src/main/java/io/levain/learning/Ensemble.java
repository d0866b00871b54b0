package io.levain.learning;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Trains the members of an ensemble side by side, and learns from the rows that each has not seen how sure to be. */
final class Ensemble {

    private final Examples examples;
    private final double[] levels;
    private final Shape shape;
    private final Descent descent;
    private final Loss loss = new PinballLoss();
    private final Trainer trainer;
    private final HeldOut heldOut;

    Ensemble(Examples examples, double[] levels, Shape shape, Descent descent) {
        this.examples = examples;
        this.levels = levels;
        this.shape = shape;
        this.descent = descent;
        this.trainer = new Trainer(loss, shape, levels);
        this.heldOut = new HeldOut(examples);
    }

    /**
     * One trained member.
     *
     * @param parameters what it learned
     * @param common what each candidate {@link Spread} would have cost on the common rows that it has not seen
     * @param rare the same on the rare ones
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Member(float[] parameters, Spread.Costs common, Spread.Costs rare) {}

    /** Trains from nothing. */
    QuantileModel train(int threads, Progress progress) {
        float[] nothing = new float[shape.parameters()];
        return fit(threads, member -> member(member, trainer.start(descent, member), nothing, progress));
    }

    /** Trains on from a model of the same shape, whose members it is pulled to. */
    QuantileModel tune(QuantileModel from, int threads, Progress progress) {
        List<float[]> starts = from.members();
        QuantileModel tuned = fit(threads, member -> {
            float[] start = starts.get(member % starts.size());
            return member(member, start, start, progress);
        });
        return heldOut.isEnough(descent.members())
                ? tuned
                : new QuantileModel(shape, levels, tuned.members(), from.spreads());
    }

    private QuantileModel fit(int threads, IntFunction<Member> training) {
        List<Integer> numbers = IntStream.range(0, descent.members()).boxed().toList();
        List<Member> members = InParallel.map(numbers, threads, training::apply);
        List<float[]> parameters = members.stream().map(Member::parameters).toList();
        if (!heldOut.isEnough(descent.members())) {
            return new QuantileModel(shape, levels, parameters, Spreads.NONE);
        }
        Spread.Costs common = members.stream().map(Member::common).reduce(Spread.Costs.NONE, Spread.Costs::and);
        Spread.Costs rare = members.stream().map(Member::rare).reduce(Spread.Costs.NONE, Spread.Costs::and);
        return new QuantileModel(shape, levels, parameters, Spreads.best(common, rare));
    }

    private Member member(int number, float[] start, float[] anchor, Progress progress) {
        int[] rows = heldOut.learned(number);
        float[] parameters = trainer.train(examples, rows, descent, number, start, anchor, progress);
        shape.standForUnknown(parameters);
        int[] unseen = heldOut.heldOut(number);
        return new Member(
                parameters,
                costs(
                        parameters,
                        Arrays.stream(unseen)
                                .filter(row -> !examples.rare()[row])
                                .toArray()),
                costs(
                        parameters,
                        Arrays.stream(unseen)
                                .filter(row -> examples.rare()[row])
                                .toArray()));
    }

    private Spread.Costs costs(float[] parameters, int[] unseen) {
        QuantileModel alone = new QuantileModel(shape, levels, List.of(parameters), Spreads.NONE);
        float[] inputs = new float[unseen.length * examples.columns()];
        for (int i = 0; i < unseen.length; i++) {
            System.arraycopy(
                    examples.inputs(),
                    unseen[i] * examples.columns(),
                    inputs,
                    i * examples.columns(),
                    examples.columns());
        }
        int[] groups = Arrays.stream(unseen).map(row -> examples.groups()[row]).toArray();
        float[] predictions = alone.predict(inputs, groups, new boolean[unseen.length]);
        return new Spread(levels, loss).costs(examples, unseen, predictions);
    }
}
