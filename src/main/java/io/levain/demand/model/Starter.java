package io.levain.demand.model;

import io.levain.demand.past.NotEnoughHistory;
import io.levain.demand.past.Pasts;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What a bakery has before it has its own history: weights trained on public data of other bakeries. A training starts
 * from them and is pulled back to them, the more the fewer rows there are. Immutable.
 */
public final class Starter {

    private static final int MAGIC = 0x4c455653;
    private static final int FORMAT = 2;
    private static final String SHIPPED = "starter.gz";

    private final HorizonModel model;

    private Starter(HorizonModel model) {
        this.model = model;
    }

    /** The starter that comes with Levain. */
    public static Starter shipped() {
        return Shipped.STARTER;
    }

    /** Read once, when first asked for. */
    private static final class Shipped {

        static final Starter STARTER = load();

        private static Starter load() {
            try (InputStream in = Objects.requireNonNull(Starter.class.getResourceAsStream(SHIPPED), SHIPPED)) {
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Trains a starter on all days of some bakeries up to one, each of which counts alike.
     *
     * @param pasts of bakeries with codes of their own, which may end on other days
     * @param through the last day to learn from
     * @throws NotEnoughHistory if there is not a row to learn from
     */
    public static Starter train(Pasts pasts, LocalDate through, long seed, int threads, TrainingProgress progress) {
        TrainingSettings settings = new TrainingSettings(List.of(1), TrainingSettings.LEVELS, seed, threads, null);
        TrainingTable table = TrainingTable.build(pasts, through, 1, settings, RowWeights.ALIKE);
        return new Starter(HorizonModel.train(table, 1, settings, progress).anonymous());
    }

    HorizonModel model() {
        return model;
    }

    /** Writes it, compressed, in a form that {@link #read} understands. The stream is left open. */
    public void write(OutputStream stream) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(stream);
        DataOutputStream out = new DataOutputStream(zipped);
        out.writeInt(MAGIC);
        out.writeInt(FORMAT);
        model.write(out);
        out.flush();
        zipped.finish();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is not a starter of this format
     */
    public static Starter read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new GZIPInputStream(stream));
        if (in.readInt() != MAGIC || in.readInt() != FORMAT) {
            throw new IOException("not a starter of format " + FORMAT);
        }
        return new Starter(HorizonModel.read(in));
    }
}
