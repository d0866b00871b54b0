package io.levain.demand.inputs;

import static io.levain.demand.inputs.Reason.RECENT_DAYS;

import io.levain.demand.past.Trends;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The demand of late, over the usual: on the same weekdays, on clean days, and on all open days. That of a year ago is not
 * among them: it takes a break of last year for a season, and the sine and cosine of the season tell as much.
 */
final class RecentInputs {

    private RecentInputs() {}

    static List<Input> all() {
        List<Input> inputs = new ArrayList<>();
        sameWeekdays(inputs);
        cleanDays(inputs);
        openDays(inputs);
        return inputs;
    }

    private static void sameWeekdays(List<Input> inputs) {
        add(inputs, "last week", t -> t.overUsual(nth(t.sameWeekdays(), 0)));
        add(inputs, "two weeks ago", t -> t.overUsual(nth(t.sameWeekdays(), 1)));
        add(inputs, "mean of 4 weeks", t -> t.overUsual(mean(t.sameWeekdays(), 4)));
        add(inputs, "mean of 12 weeks", t -> t.overUsual(mean(t.sameWeekdays(), 12)));
        add(inputs, "median of 8 weeks", t -> t.overUsual(median(t.sameWeekdays(), 8)));
    }

    private static void cleanDays(List<Input> inputs) {
        for (int ago = 1; ago <= 3; ago++) {
            int number = ago;
            add(inputs, "clean day " + ago, t -> lastCleanRatio(t, number));
        }
        for (int k = 0; k < Trends.SPANS.size(); k++) {
            int span = k;
            String about = " over " + Trends.SPANS.get(k) + " days";
            add(inputs, "product" + about, t -> clipped(t.trends().ofSeries(t.series(), span, t.newest())));
            add(inputs, "shop" + about, t -> clipped(t.trends().ofShop(span, t.newest())));
            add(inputs, "chain" + about, t -> clipped(t.trends().ofChain(span, t.newest())));
        }
    }

    private static void openDays(List<Input> inputs) {
        for (int ago : new int[] {1, 2, 3, 7}) {
            add(inputs, "open day " + ago, t -> t.overUsual(lastOpenDemand(t, ago)));
        }
        for (int days : new int[] {3, 7, 28, 56}) {
            add(inputs, "mean of " + days + " open days", t -> t.overUsual(meanOfOpenDays(t, days)));
        }
    }

    private static void add(List<Input> inputs, String name, ToDoubleFunction<Target> value) {
        inputs.add(new Input(name, RECENT_DAYS, value));
    }

    private static double lastCleanRatio(Target t, int ago) {
        int count = t.series().cleanDaysUpTo(t.newest());
        return count < ago ? Double.NaN : t.series().ratio(t.series().cleanDay(count - ago));
    }

    private static double lastOpenDemand(Target t, int ago) {
        int count = t.series().openDaysUpTo(t.newest());
        return count < ago ? Double.NaN : t.series().demand(t.series().openDay(count - ago));
    }

    private static double meanOfOpenDays(Target t, int days) {
        int count = t.series().openDaysUpTo(t.newest());
        int used = Math.min(count, days);
        double sum = 0;
        for (int ago = 1; ago <= used; ago++) {
            sum += t.series().demand(t.series().openDay(count - ago));
        }
        return used == 0 ? Double.NaN : sum / used;
    }

    private static double clipped(double ratio) {
        return Target.clip(ratio);
    }

    private static double nth(double[] values, int n) {
        return n < values.length ? values[n] : Double.NaN;
    }

    private static double mean(double[] values, int most) {
        return Arrays.stream(values).limit(most).average().orElse(Double.NaN);
    }

    private static double median(double[] values, int most) {
        double[] sorted = Arrays.stream(values).limit(most).sorted().toArray();
        int n = sorted.length;
        return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }
}
