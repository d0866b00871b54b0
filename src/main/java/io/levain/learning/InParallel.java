package io.levain.learning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on several things at once, with the results in the order of the things. */
public final class InParallel {

    private InParallel() {}

    /**
     * Applies the work to each item on at most that many threads.
     *
     * @throws RuntimeException what the work threw, where it threw
     */
    public static <T, R> List<R> map(List<T> items, int threads, Function<T, R> work) {
        List<R> results = new ArrayList<>();
        each(items, Math.min(threads, items.size()), work, results::add);
        return results;
    }

    /**
     * Works on each item on that many threads. No more than two results a thread wait to be taken, however many items
     * there are.
     *
     * @param result takes the results on the calling thread, in the order of the items
     * @throws RuntimeException what the work threw, where it threw
     */
    public static <T, R> void each(Iterable<T> items, int threads, Function<T, R> work, Consumer<R> result) {
        if (threads <= 1) {
            items.forEach(item -> result.accept(work.apply(item)));
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<R>> begun = new ArrayDeque<>();
            for (T item : items) {
                begun.add(pool.submit(() -> work.apply(item)));
                if (begun.size() > 2 * threads) {
                    result.accept(begun.remove().get());
                }
            }
            while (!begun.isEmpty()) {
                result.accept(begun.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while working", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
