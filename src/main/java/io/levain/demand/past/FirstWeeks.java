package io.levain.demand.past;

/**
 * What stands for the usual of a product that has hardly sold on such a weekday: what the baker expects of it, or what it
 * sold on other weekdays.
 */
final class FirstWeeks {

    /** The baker's number is heard like so many days of sales. */
    private static final double AS_DAYS = 2;

    private static final int A_YEAR = 7 * 53;
    private static final int A_QUARTER = 7 * 12;

    private FirstWeeks() {}

    /**
     * What the baker expects on that day, times how the product has sold so far against what was expected, in pieces;
     * {@code NaN} if nobody said.
     */
    static double expected(SeriesDays series, int day, int newest) {
        BakersExpectation expectation = series.expected();
        if (expectation == null) {
            return Double.NaN;
        }
        BakeryDays bakery = series.bakery();
        double[] shape = shape(bakery, newest);
        double expected = expectation.on(bakery.date(day), bakery.weekday(day), shape);
        double sum = AS_DAYS * expected;
        double sold = sum;
        for (int d = last(series, newest); d >= Math.max(0, newest - A_QUARTER); d--) {
            double then = expectation.on(bakery.date(d), bakery.weekday(d), shape);
            if (series.isClean(d) && !Double.isNaN(series.demand(d)) && !Double.isNaN(then)) {
                sum += then;
                sold += series.demand(d);
            }
        }
        return sum == 0 ? expected : expected * sold / sum;
    }

    /** The shop's weekday shape times what the product has sold so far on average; {@code NaN} if it has not. */
    static double fromOtherWeekdays(SeriesDays series, int day, int newest) {
        BakeryDays bakery = series.bakery();
        double own = 0;
        int days = 0;
        for (int d = last(series, newest); d >= Math.max(0, newest - A_YEAR); d--) {
            if (series.isClean(d) && !Double.isNaN(series.demand(d))) {
                own += series.demand(d);
                days++;
            }
        }
        return days == 0 ? Double.NaN : shape(bakery, newest)[bakery.weekday(day)] * own / days;
    }

    /** What the shop sells on each weekday over what it sells on any, from Monday on; 1 where that is not known. */
    private static double[] shape(BakeryDays bakery, int newest) {
        double[] sum = new double[7];
        int[] count = new int[7];
        double all = 0;
        int days = 0;
        for (int d = Math.min(newest, bakery.days() - 1); d >= Math.max(0, newest - A_YEAR); d--) {
            if (bakery.isClean(d)) {
                double total = 0;
                for (SeriesDays s : bakery.series()) {
                    total += Double.isNaN(s.demand(d)) ? 0 : s.demand(d);
                }
                sum[bakery.weekday(d)] += total;
                count[bakery.weekday(d)]++;
                all += total;
                days++;
            }
        }
        double[] shape = new double[7];
        for (int weekday = 0; weekday < shape.length; weekday++) {
            shape[weekday] = count[weekday] == 0 || all == 0 ? 1 : sum[weekday] / count[weekday] / (all / days);
        }
        return shape;
    }

    private static int last(SeriesDays series, int newest) {
        return Math.min(newest, series.days() - 1);
    }
}
