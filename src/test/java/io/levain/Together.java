package io.levain;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does things side by side. */
public final class Together {

    private Together() {}

    /** What a client of that number does; the first is 0. */
    @FunctionalInterface
    public interface Client<T> {

        /** Does it. */
        List<T> go(int number) throws Exception;
    }

    /** What all the clients find, one client's after the other's. */
    public static <T> List<T> clients(int count, Client<T> each) throws Exception {
        List<Callable<List<T>>> clients = new ArrayList<>();
        for (int client = 0; client < count; client++) {
            int number = client;
            clients.add(() -> each.go(number));
        }
        List<T> found = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            for (Future<List<T>> one : threads.invokeAll(clients)) {
                found.addAll(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
        return found;
    }
}
