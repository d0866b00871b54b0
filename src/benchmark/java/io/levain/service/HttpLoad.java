package io.levain.service;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Sends requests over so many connections that stay open, each as soon as the one before is answered. */
final class HttpLoad {

    private final int port;
    private final int connections;
    private final Duration time;

    HttpLoad(int port, int connections, Duration time) {
        this.port = port;
        this.connections = connections;
        this.time = time;
    }

    /** A GET as it goes over the wire. */
    static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** A POST as it goes over the wire. */
    static byte[] post(String path, String type, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return ("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + type + "\r\nContent-Length: "
                        + length + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Requests answered in a second.
     *
     * @param requests the next request, asked for by several threads
     * @throws IllegalStateException if one is answered otherwise than well
     */
    double perSecond(Supplier<byte[]> requests) throws InterruptedException {
        return perSecond(connections, end -> connection(requests, end));
    }

    /** What one connection does until a point of {@link System#nanoTime()}; tells how often. */
    interface Worker {
        long workUntil(long end) throws Exception;
    }

    private double perSecond(int workers, Worker worker) throws InterruptedException {
        return perSecond(workers, time, worker);
    }

    /** How often workers get done in a second what they do. */
    static double perSecond(int workers, Duration time, Worker worker) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            long start = System.nanoTime();
            long end = start + time.toNanos();
            Callable<Long> work = () -> worker.workUntil(end);
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                counts.add(threads.submit(work));
            }
            long sum = 0;
            for (Future<Long> count : counts) {
                sum += count.get();
            }
            return sum * 1e9 / (System.nanoTime() - start);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private long connection(Supplier<byte[]> requests, long end) throws IOException {
        long count = 0;
        while (System.nanoTime() < end) {
            count += untilClosed(requests, end);
        }
        return count;
    }

    /** Sends over one connection until the time is over, or the server says that it closes it, as it may. */
    private long untilClosed(Supplier<byte[]> requests, long end) throws IOException {
        long count = 0;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            boolean open = true;
            while (open && System.nanoTime() < end) {
                socket.getOutputStream().write(requests.get());
                open = answer(in);
                count++;
            }
        }
        return count;
    }

    /** Reads an answer; false if it is the last one of its connection. */
    private static boolean answer(InputStream in) throws IOException {
        String status = line(in);
        int length = -1;
        boolean chunked = false;
        boolean open = true;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            } else if (lower.startsWith("connection:")) {
                open = !lower.contains("close");
            }
        }
        byte[] body = chunked ? chunks(in) : in.readNBytes(Math.max(length, 0));
        if (!status.startsWith("HTTP/1.1 2")) {
            throw new IllegalStateException(status + ": " + new String(body, StandardCharsets.UTF_8));
        }
        return open;
    }

    private static byte[] chunks(InputStream in) throws IOException {
        byte[] last = {};
        for (int size = size(in); size > 0; size = size(in)) {
            last = in.readNBytes(size);
            line(in);
        }
        line(in);
        return last;
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in).strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection ended");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
