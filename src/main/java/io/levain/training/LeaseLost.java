package io.levain.training;

/** Another server has taken the training up, as this one gave no sign of life for too long. */
final class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1;

    LeaseLost(Lease lease) {
        super("training " + lease.training() + " is run by another server by now");
    }
}
