package io.levain.intake;

import io.levain.problems.DatabaseGone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;

/**
 * Does in one transaction what many ask for at the same moment. A transaction of one row costs almost as much as one of
 * fifty, and tills send one row at a time. Whoever comes while as many transactions run as may is put together with all
 * others that wait; whoever comes alone waits for nobody. Known from databases, which write their log that way: D. DeWitt
 * et al., Implementation Techniques for Main Memory Database Systems, SIGMOD 1984.
 *
 * @param <K> what items must have in common to be done together
 * @param <I> what is to be done
 * @param <O> what comes of it
 */
public final class GroupCommit<K, I, O> {

    private final BiFunction<K, List<I>, List<O>> transaction;
    private final int most;
    private final Semaphore running;
    private final Map<K, Group> waiting = new HashMap<>();

    /**
     * Nothing waits yet.
     *
     * @param transaction does it, wholly or not at all; gives one output for each item, in their order
     * @param most about how many items are done together
     * @param atOnce how many transactions may run at the same moment
     */
    public GroupCommit(BiFunction<K, List<I>, List<O>> transaction, int most, int atOnce) {
        this.transaction = transaction;
        this.most = most;
        this.running = new Semaphore(atOnce, true);
    }

    /**
     * Does it, alone or with what others ask for, and returns when it is done.
     *
     * @return what came of each item, in their order
     * @throws RuntimeException what the transaction throws for these items alone, unless the database is gone for all
     */
    public List<O> submit(K key, List<I> items) {
        Member member = join(key, items);
        if (member.first == 0) {
            lead(key, member.group);
        }
        try {
            return member.group.done.join().subList(member.first, member.first + items.size());
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof RuntimeException failure)) {
                throw e;
            }
            if (member.group.items.size() == items.size() || DatabaseGone.isBelow(failure)) {
                throw failure;
            }
            return transaction.apply(key, items);
        }
    }

    private synchronized Member join(K key, List<I> items) {
        Group group = waiting.get(key);
        if (group == null || group.items.size() + items.size() > most) {
            group = new Group();
            waiting.put(key, group);
        }
        Member member = new Member(group, group.items.size());
        group.items.addAll(items);
        return member;
    }

    /** Waits until a transaction may run; then nobody joins any more. */
    private void lead(K key, Group group) {
        running.acquireUninterruptibly();
        try {
            close(key, group);
            group.done.complete(Objects.requireNonNull(transaction.apply(key, group.items)));
        } catch (Throwable e) {
            group.done.completeExceptionally(e);
        } finally {
            running.release();
        }
    }

    private synchronized void close(K key, Group group) {
        waiting.remove(key, group);
    }

    /** Items that are done together. */
    private final class Group {

        private final List<I> items = new ArrayList<>();
        private final CompletableFuture<List<O>> done = new CompletableFuture<>();
    }

    /** Where in a group somebody's items begin. */
    private final class Member {

        private final Group group;
        private final int first;

        Member(Group group, int first) {
            this.group = group;
            this.first = first;
        }
    }
}
