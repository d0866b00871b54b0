package io.levain.demand.inputs;

import io.levain.demand.past.SeriesDays;
import io.levain.demand.past.Usual;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The inputs of one model, in a fixed order: those that every bakery has, and the slopes of weather, season and promotion
 * of each product category. No special day has an input of its own: a weight of it would be what the day sold in the
 * years that were learned from, and look sure of the next; the memories say what is known of it and no more.
 */
public final class Inputs {

    /** With more products than these and no categories, all share one slope. */
    private static final int MOST_PRODUCTS = 8;

    /** The weather and season that move bread and cake differently; slopes for all of it are more than a shop can teach. */
    private static final Set<String> SLOPED = Set.of(
            "temperature", "rain", "sunshine", "season sine 1", "season cosine 1", "season sine 2", "season cosine 2");

    private final List<String> sloped;
    private final List<Input> shared;
    private final List<Integer> slopes;

    private Inputs(List<String> sloped) {
        this.sloped = List.copyOf(sloped);
        this.shared = new ArrayList<>();
        shared.add(new Input("intercept", Reason.USUAL, true, t -> 1));
        shared.addAll(CalendarInputs.all());
        shared.addAll(RecentInputs.all());
        shared.addAll(WeatherInputs.all());
        shared.addAll(SeasonInputs.all());
        shared.addAll(MemoryInputs.all());
        this.slopes = slopes(shared);
    }

    /**
     * Chooses the inputs by what there is.
     *
     * @param slopeKeys what may have slopes of its own, as {@link #slopeKey} says, in a fixed order
     */
    public static Inputs choose(Set<String> slopeKeys) {
        return new Inputs(slopeKeys.size() <= MOST_PRODUCTS ? List.copyOf(slopeKeys) : List.of());
    }

    /** The same without what is learned for single products or categories. */
    public Inputs withoutSlopes() {
        return new Inputs(List.of());
    }

    /** How many there are: columns of a table of them. */
    public int columns() {
        return shared.size() + sloped.size() * slopes.size();
    }

    /** Their names, in order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        shared.forEach(i -> names.add(i.name()));
        for (String key : sloped) {
            slopes.forEach(s -> names.add(shared.get(s).name() + " of " + key));
        }
        return names;
    }

    /** One per column: the column of that name among others, or -1 if they have none. */
    public int[] placesIn(Inputs others) {
        List<String> theirs = others.names();
        return names().stream().mapToInt(theirs::indexOf).toArray();
    }

    /** One per column: whether it keeps its size when standardised. */
    public boolean[] asIs() {
        boolean[] asIs = new boolean[columns()];
        for (int i = 0; i < shared.size(); i++) {
            asIs[i] = shared.get(i).asIs();
        }
        return asIs;
    }

    /** What each column speaks of. */
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        shared.forEach(input -> reasons.add(input.reason()));
        for (int key = 0; key < sloped.size(); key++) {
            slopes.forEach(s -> reasons.add(shared.get(s).reason()));
        }
        return reasons;
    }

    /**
     * Writes what the inputs were, by the mean, on the days that make the usual of a target, each foretold from as far,
     * into the row of a table; {@code NaN} where none of them tells.
     */
    public void fillUsual(Target target, float[] table, int row) {
        List<Target> days = target.usualDays();
        float[] each = new float[columns()];
        double[][] values = new double[columns()][days.size()];
        for (int day = 0; day < days.size(); day++) {
            fill(days.get(day), each, 0);
            for (int i = 0; i < each.length; i++) {
                values[i][day] = each[i];
            }
        }
        for (int i = 0; i < each.length; i++) {
            table[row * columns() + i] = (float) Usual.weightedMean(values[i]);
        }
    }

    /** Writes the inputs of a target into the row of a table. */
    public void fill(Target target, float[] table, int row) {
        int start = row * columns();
        for (int i = 0; i < shared.size(); i++) {
            table[start + i] = (float) shared.get(i).value().applyAsDouble(target);
        }
        int at = start + shared.size();
        String own = slopeKey(target.series());
        for (String key : sloped) {
            for (int s : slopes) {
                table[at++] = key.equals(own) ? table[start + s] : 0;
            }
        }
    }

    /** Writes it in a form that {@link #read} understands. The model that they belong to has the rest. */
    public void write(DataOutput out) throws IOException {
        writeAll(sloped, out);
    }

    /** Reads what {@link #write} wrote. */
    public static Inputs read(DataInput in) throws IOException {
        return new Inputs(readAll(in));
    }

    private static List<Integer> slopes(List<Input> shared) {
        List<Integer> slopes = new ArrayList<>();
        for (int i = 0; i < shared.size(); i++) {
            Input input = shared.get(i);
            if (SLOPED.contains(input.name()) || input.reason() == Reason.PROMOTION) {
                slopes.add(i);
            }
        }
        return slopes;
    }

    /** The category of a product, or where nobody told it, the product. */
    public static String slopeKey(SeriesDays series) {
        String category = series.category();
        return category == null ? "product " + series.product() : category;
    }

    private static void writeAll(List<String> words, DataOutput out) throws IOException {
        out.writeInt(words.size());
        for (String word : words) {
            out.writeUTF(word);
        }
    }

    private static List<String> readAll(DataInput in) throws IOException {
        List<String> words = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            words.add(in.readUTF());
        }
        return words;
    }
}
