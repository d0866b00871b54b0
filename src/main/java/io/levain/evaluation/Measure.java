package io.levain.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What days say of where a product's missed pieces went, before it is drawn to what others say. */
final class Measure {

    private static final int WEEK = 7;

    /** Pieces of missed demand that the counts must explain in all: below it a quotient has no meaning. */
    private static final double LEAST_MISSED = 10;

    /** Its code; empty of several. */
    private final String product;

    /** The share that is lost. */
    private final double lost;

    /** By week, how much it moved the share: the square sum is the variance. */
    private final double[] influence;

    /** How many days it rests on. */
    private final int days;

    private Measure(String product, double lost, double[] influence, int days) {
        this.product = product;
        this.lost = lost;
        this.influence = influence;
        this.days = days;
    }

    String product() {
        return product;
    }

    /** Of one product; empty where it was never short. */
    static Optional<Measure> of(String product, List<ShortDay> all) {
        int[] days = new int[all.size()];
        double[][] columns = new double[5][all.size()];
        int count = 0;
        for (int day = 0; day < all.size(); day++) {
            if (read(product, all.get(day), columns, count)) {
                days[count++] = day;
            }
        }
        if (count < LostShares.LEAST_DAYS) {
            return Optional.empty();
        }
        for (int i = 0; i < columns.length; i++) {
            columns[i] = Arrays.copyOf(columns[i], count);
        }
        double[] others = columns[0];
        double[] missed = columns[1];
        double[] instrument = columns[2];
        double[][] fixed = {ones(count), columns[3], columns[4]};
        for (double[] column : new double[][] {others, missed, instrument}) {
            Residuals.of(column, fixed);
        }
        double explained = dot(instrument, missed);
        double spread = Math.sqrt(dot(instrument, instrument));
        if (!(explained > LEAST_MISSED * spread / Math.sqrt(count))) {
            return Optional.empty();
        }
        double share = dot(instrument, others) / explained;
        double[] influence = new double[all.size() / WEEK + 1];
        double correction = Math.sqrt(count / (count - 4.));
        for (int i = 0; i < count; i++) {
            influence[days[i] / WEEK] += correction * instrument[i] * (others[i] - share * missed[i]) / explained;
        }
        return Optional.of(new Measure(product, 1 - share, influence, count));
    }

    /** Puts a day into the columns: others, missed, instrument, what others miss by their counts, and their counts. */
    private static boolean read(String product, ShortDay day, double[][] columns, int at) {
        boolean found = false;
        double[] row = new double[columns.length];
        for (ShortDay.Sale sale : day.products()) {
            if (sale.product().equals(product)) {
                row[1] = sale.missed();
                row[2] = sale.toBeMissed();
                found = true;
            } else {
                row[0] += sale.sold() - sale.foretold();
                row[3] += sale.toBeMissed();
                row[4] += sale.baked() - sale.foretold();
            }
        }
        for (int i = 0; i < row.length; i++) {
            columns[i][at] = row[i];
        }
        return found && day.products().size() > 1;
    }

    /** Several in one, each by the inverse of its variance. Shocks that they share are counted as shared. */
    static Measure pooled(List<Measure> measures) {
        double sum = 0;
        for (Measure measure : measures) {
            sum += 1 / measure.variance();
        }
        double lost = 0;
        int days = 0;
        double[] influence = new double[measures.get(0).influence.length];
        for (Measure measure : measures) {
            double weight = 1 / measure.variance() / sum;
            lost += weight * measure.lost;
            days = Math.max(days, measure.days);
            for (int week = 0; week < influence.length; week++) {
                influence[week] += weight * measure.influence[week];
            }
        }
        return new Measure("", lost, influence, days);
    }

    /** The variance between what is measured, beyond what chance explains (DerSimonian and Laird 1986). */
    static double between(List<Measure> measures, double least) {
        double mean = pooled(measures).lost;
        double weights = 0;
        double squares = 0;
        double spread = 0;
        for (Measure measure : measures) {
            double weight = 1 / measure.variance();
            weights += weight;
            squares += weight * weight;
            spread += weight * (measure.lost - mean) * (measure.lost - mean);
        }
        double freedom = weights - squares / weights;
        double between = freedom <= 0 ? 0 : (spread - (measures.size() - 1)) / freedom;
        return Math.max(least * least, between);
    }

    /** As it is believed beside that of a wider circle, to which things differ by a variance. */
    LostShares.Share drawnTo(LostShares.Share wider, double between) {
        double own = 1 / variance();
        double others = 1 / (between + wider.standardError() * wider.standardError());
        return new LostShares.Share(
                (own * lost + others * wider.lost()) / (own + others), Math.sqrt(1 / (own + others)), days);
    }

    LostShares.Share share() {
        return new LostShares.Share(lost, Math.sqrt(variance()), days);
    }

    private double variance() {
        return Math.max(1e-12, dot(influence, influence));
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
