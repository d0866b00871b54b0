package io.levain.intake;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Keeps apart, within this process, the chunks of rows that are written and the removal of what they refer to. Databases
 * differ in how well foreign keys do that: those of H2, which one process has for itself, see neither a row that another
 * transaction is about to write nor one that it is about to delete.
 */
public final class RowWrites {

    private static final ReadWriteLock CHUNKS = new ReentrantReadWriteLock();

    private RowWrites() {}

    /** Writes a chunk in a whole transaction, beside others. */
    static <T> T chunk(Supplier<T> transaction) {
        CHUNKS.readLock().lock();
        try {
            return transaction.get();
        } finally {
            CHUNKS.readLock().unlock();
        }
    }

    /** Does a whole transaction while no chunk is being written here; those that come meanwhile wait. */
    public static void between(Runnable transaction) {
        CHUNKS.writeLock().lock();
        try {
            transaction.run();
        } finally {
            CHUNKS.writeLock().unlock();
        }
    }
}
