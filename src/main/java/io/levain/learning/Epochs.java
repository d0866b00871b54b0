package io.levain.learning;

/** Adds up the loss of an epoch's steps and tells the listener at its end. */
final class Epochs {

    private final int steps;
    private final int perEpoch;
    private final int member;
    private final Progress progress;
    private double sum;
    private int count;

    Epochs(int steps, int perEpoch, int member, Progress progress) {
        this.steps = steps;
        this.perEpoch = perEpoch;
        this.member = member;
        this.progress = progress;
    }

    void stepEnded(int step, double loss) {
        sum += loss;
        count++;
        boolean last = step == steps - 1;
        if (count == perEpoch || last) {
            progress.epochEnded(member, step / perEpoch + 1, (steps - 1) / perEpoch + 1, sum / count);
            sum = 0;
            count = 0;
        }
    }
}
