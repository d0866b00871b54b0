package io.levain.training;

/** The run of a training was called off, because its server stops or has lost the lease. It goes on elsewhere. */
final class TrainingStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    TrainingStopped() {
        super("this run of the training was called off");
    }
}
