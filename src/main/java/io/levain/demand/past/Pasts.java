package io.levain.demand.past;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The pasts of a chain's bakeries, shown one after the other, so that whoever looks at all of them needs room for a few
 * only. They can be looked at again and again, and are the same each time.
 */
public interface Pasts {

    /**
     * Shows each bakery's past once.
     *
     * @param threads how many may be looked at side by side, at least 1
     * @param work what is done with each, on any thread; it must not keep the history
     * @param result is told what came of it, on the calling thread, bakery by bakery in an order that is always the same
     * @throws RuntimeException what the work threw
     */
    <R> void each(int threads, Function<History, R> work, Consumer<R> result);
}
