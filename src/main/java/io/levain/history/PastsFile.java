package io.levain.history;

import io.levain.demand.days.Calendar;
import io.levain.demand.doubts.HistoryBuilder;
import io.levain.demand.past.ChainShare;
import io.levain.demand.past.ChainSums;
import io.levain.demand.past.History;
import io.levain.demand.past.Pasts;
import io.levain.learning.InParallel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The pasts of bakeries in a temporary file: the database is asked once, however often a training looks at them, and what
 * it looks at does not change meanwhile. The file goes when it is closed.
 */
final class PastsFile implements Pasts, AutoCloseable {

    private final FileChannel file;
    private final List<Place> places = new ArrayList<>();
    private long end;
    private LocalDate through = LocalDate.EPOCH;
    private ChainShare share = ChainShare.NONE;

    /** Where a bakery's rows lie. */
    private record Place(long from, int length, Calendar calendar) {}

    private PastsFile(FileChannel file) {
        this.file = file;
    }

    /** @throws UncheckedIOException if no temporary file can be made */
    static PastsFile create() {
        try {
            Path path = Files.createTempFile("levain", ".pasts");
            return new PastsFile(FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary file can be made for the days of a chain", e);
        }
    }

    /** Adds a bakery. */
    void add(HistoryBuilder rows, Calendar calendar) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            rows.write(new DataOutputStream(bytes));
            ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
            places.add(new Place(end, buffer.remaining(), calendar));
            while (buffer.hasRemaining()) {
                end += file.write(buffer, end);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary file of a chain's days cannot be written", e);
        }
    }

    /** Lets all pasts reach to that day at least. */
    void reachTo(LocalDate day) {
        through = day;
    }

    /** Gives all pasts what the chain contributes. */
    void shareIs(ChainShare chain) {
        share = chain;
    }

    /**
     * Shows each past as if it were alone, and sums up what they contribute to their chain.
     *
     * @param look takes what there is to be seen of one; on any thread
     */
    <R> ChainSums sum(int threads, Function<History, R> look, Consumer<R> result) {
        ChainSums all = new ChainSums();
        InParallel.each(
                places,
                threads,
                place -> {
                    ChainSums own = new ChainSums();
                    return new Summed<>(look.apply(builder(place).build(own)), own);
                },
                summed -> {
                    all.add(summed.sums);
                    result.accept(summed.seen);
                });
        return all;
    }

    private record Summed<R>(R seen, ChainSums sums) {}

    @Override
    public <R> void each(int threads, Function<History, R> work, Consumer<R> result) {
        InParallel.each(places, threads, place -> work.apply(builder(place).build(share)), result);
    }

    private HistoryBuilder builder(Place place) {
        ByteBuffer buffer = ByteBuffer.allocate(place.length);
        try {
            while (buffer.hasRemaining()) {
                if (file.read(buffer, place.from + buffer.position()) < 0) {
                    throw new IOException("it ends too soon");
                }
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(buffer.array()));
            return HistoryBuilder.read(in, place.calendar).through(through);
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary file of a chain's days cannot be read", e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
