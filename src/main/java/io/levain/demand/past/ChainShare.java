package io.levain.demand.past;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What a chain contributes to what is known of each of its bakeries: how all products stood on each day, the chain's
 * trend, what special days brought each product in all shops, and how demand spread about what was to be expected. Small
 * beside the days that it was made of ({@link ChainSums}), so that a bakery and this are all that a forecast reads. Its
 * value at a day rests on that day and days before it. Immutable.
 */
public final class ChainShare {

    /** That of a bakery which is alone, or of whose chain nothing is known yet. */
    public static final ChainShare NONE =
            new ChainShare(0, new float[0], new int[0], new float[0], Map.of(), new TreeMap<>());

    private static final int MAGIC = 0x4c455643;
    private static final int FORMAT = 1;

    /** The spread of demand is looked at in periods of so many days; a day sees those that ended before it. */
    private static final int PERIOD = 28;

    /** So many days after its last a share still tells how the chain sells. */
    private static final int FRESH = 7;

    private final long firstDay;
    private final float[] moodSums;
    private final int[] moodCounts;
    private final float[] ratios;
    private final float[][] trends;
    private final Map<String, Days> products;
    private final NavigableMap<Long, ProductLimit> limits;
    private final NavigableMap<Long, ProductLimit> limitsSoFar = new TreeMap<>();

    /** Some days of a product, ascending, and demand over usual on each. */
    @SuppressWarnings("ArrayRecordComponent") // two columns of one table, which are never compared
    private record Days(int[] days, float[] ratios) {

        static Days of(NavigableMap<Long, ChainSums.Stand> stands, long firstDay) {
            int[] days = new int[stands.size()];
            float[] ratios = new float[days.length];
            int size = 0;
            for (Map.Entry<Long, ChainSums.Stand> stand : stands.entrySet()) {
                days[size] = Math.toIntExact(stand.getKey() - firstDay);
                ratios[size++] = stand.getValue().ratio();
            }
            return new Days(days, ratios);
        }

        double ratio(int day) {
            int place = Arrays.binarySearch(days, day);
            return place < 0 ? Double.NaN : ratios[place];
        }
    }

    private ChainShare(
            long firstDay,
            float[] moodSums,
            int[] moodCounts,
            float[] ratios,
            Map<String, Days> products,
            NavigableMap<Long, ProductLimit> limits) {
        this.firstDay = firstDay;
        this.moodSums = moodSums;
        this.moodCounts = moodCounts;
        this.ratios = ratios;
        this.trends = Trends.smooth(ratios);
        this.products = products;
        this.limits = limits;
        ProductLimit sum = new ProductLimit();
        for (Map.Entry<Long, ProductLimit> limit : limits.entrySet()) {
            ProductLimit next = new ProductLimit();
            next.add(sum);
            next.add(limit.getValue());
            limitsSoFar.put(limit.getKey(), next);
            sum = next;
        }
    }

    static ChainShare of(ChainSums sums) {
        long first = sums.moods.firstKey();
        int days = Math.toIntExact(sums.moods.lastKey() - first + 1);
        float[] moodSums = new float[days];
        int[] moodCounts = new int[days];
        float[] ratios = new float[days];
        Arrays.fill(ratios, Float.NaN);
        sums.moods.forEach((day, mood) -> {
            moodSums[(int) (day - first)] = (float) mood.sum();
            moodCounts[(int) (day - first)] = mood.count();
        });
        sums.clean.forEach((day, stand) -> ratios[(int) (day - first)] = stand.ratio());
        Map<String, Days> products = new TreeMap<>();
        sums.memorable.forEach((product, stands) -> products.put(product, Days.of(stands, first)));
        NavigableMap<Long, ProductLimit> limits = new TreeMap<>();
        sums.limits.forEach((period, limit) -> {
            ProductLimit copy = new ProductLimit();
            copy.add(limit);
            limits.put(period, copy);
        });
        return new ChainShare(first, moodSums, moodCounts, ratios, products, limits);
    }

    static long period(long epochDay) {
        return Math.floorDiv(epochDay, PERIOD);
    }

    /** The first day that it knows of. */
    public long firstEpochDay() {
        return firstDay;
    }

    /** Whether it says nothing at all. */
    public boolean isNone() {
        return moodSums.length == 0;
    }

    /** How the products of all shops stood on that day; empty where that is not known. */
    public Optional<Mood> mood(long epochDay) {
        long day = epochDay - firstDay;
        return day >= 0 && day < moodSums.length && moodCounts[(int) day] > 0
                ? Optional.of(new Mood(moodSums[(int) day], moodCounts[(int) day]))
                : Optional.empty();
    }

    /** How demand spread about what was to be expected before that day; empty where that is not known. */
    public Optional<ProductLimit> limit(long epochDay) {
        return Optional.ofNullable(limitsSoFar.lowerEntry(period(epochDay))).map(Map.Entry::getValue);
    }

    /**
     * The mean of demand over usual in the whole chain at that day; in the week after the share's last day as it stood
     * then, {@code NaN} for later days and those before its first.
     *
     * @param span which of {@link Trends#SPANS}
     */
    double trend(int span, long epochDay) {
        long day = Math.min(epochDay - firstDay, ratios.length - 1L);
        return day < 0 || epochDay - firstDay - day > FRESH ? Double.NaN : trends[span][(int) day];
    }

    /** The demand for a product in all shops on a special day over what is usual; {@code NaN} if none was open. */
    double ratioOfProduct(String product, long epochDay) {
        Days days = products.get(product);
        return days == null ? Double.NaN : days.ratio((int) (epochDay - firstDay));
    }

    /** Writes it, compressed, in a form that {@link #read} understands. The stream is left open. */
    public void write(OutputStream stream) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(stream);
        DataOutputStream out = new DataOutputStream(zipped);
        out.writeInt(MAGIC);
        out.writeInt(FORMAT);
        out.writeLong(firstDay);
        out.writeInt(moodSums.length);
        for (int day = 0; day < moodSums.length; day++) {
            out.writeFloat(moodSums[day]);
            out.writeInt(moodCounts[day]);
            out.writeFloat(ratios[day]);
        }
        out.writeInt(products.size());
        for (Map.Entry<String, Days> product : products.entrySet()) {
            out.writeUTF(product.getKey());
            out.writeInt(product.getValue().days.length);
            for (int i = 0; i < product.getValue().days.length; i++) {
                out.writeInt(product.getValue().days[i]);
                out.writeFloat(product.getValue().ratios[i]);
            }
        }
        out.writeInt(limits.size());
        for (Map.Entry<Long, ProductLimit> limit : limits.entrySet()) {
            out.writeLong(limit.getKey());
            limit.getValue().write(out);
        }
        out.flush();
        zipped.finish();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is not a share of this format
     */
    public static ChainShare read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new GZIPInputStream(stream));
        if (in.readInt() != MAGIC || in.readInt() != FORMAT) {
            throw new IOException("not a chain's share of format " + FORMAT);
        }
        long firstDay = in.readLong();
        int days = in.readInt();
        float[] moodSums = new float[days];
        int[] moodCounts = new int[days];
        float[] ratios = new float[days];
        for (int day = 0; day < days; day++) {
            moodSums[day] = in.readFloat();
            moodCounts[day] = in.readInt();
            ratios[day] = in.readFloat();
        }
        Map<String, Days> products = new TreeMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            products.put(in.readUTF(), readDays(in));
        }
        NavigableMap<Long, ProductLimit> limits = new TreeMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            limits.put(in.readLong(), ProductLimit.read(in));
        }
        return new ChainShare(firstDay, moodSums, moodCounts, ratios, products, limits);
    }

    private static Days readDays(DataInputStream in) throws IOException {
        int[] days = new int[in.readInt()];
        float[] ratios = new float[days.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = in.readInt();
            ratios[i] = in.readFloat();
        }
        return new Days(days, ratios);
    }
}
