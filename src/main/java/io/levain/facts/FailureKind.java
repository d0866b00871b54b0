package io.levain.facts;

/** What can be said of a request that is refused. A module keeps its kinds in an enum that implements this. */
public interface FailureKind extends FactKind {

    /** What of the request is at fault. */
    Blame blame();
}
