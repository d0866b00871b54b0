package io.levain;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** A shop that sells rye, and what it sells day by day: a model of it is trained in a moment. */
public final class SmallShop {

    /** The code of the bakery. */
    public static final String BAKERY = "shop";

    private static final double[] WEEKDAYS = {.7, .9, 1, 1, 1.1, 1.4, .9};

    private SmallShop() {}

    /** What sells on a day. */
    @FunctionalInterface
    public interface Sales {
        double on(LocalDate date);
    }

    /** The sales of the days from one to another, both counted, in whole pieces, as rows of sales.csv. */
    public static String csv(LocalDate from, LocalDate to, Sales sales) {
        StringBuilder csv = new StringBuilder("bakery,product,date,sold\n");
        from.datesUntil(to.plusDays(1))
                .forEach(date -> csv.append(BAKERY)
                        .append(",rye,")
                        .append(date)
                        .append(',')
                        .append(Math.round(sales.on(date)))
                        .append('\n'));
        return csv.toString();
    }

    /**
     * Some 60 pieces by the weekday, better and worse months by turns, with a little noise: who looks at the days
     * before knows more than who looks at the last same weekdays.
     */
    public static double ordinary(LocalDate date) {
        return always(date) * (1 + .3 * Math.sin(date.toEpochDay() / 8.) + .05 * noise(date));
    }

    /** Some 60 pieces by the weekday, the same week after week. */
    public static double always(LocalDate date) {
        return 60 * WEEKDAYS[date.getDayOfWeek().getValue() - 1];
    }

    /** From a third of what is ordinary to three times as much, whatever the weekday. */
    public static double garbled(LocalDate date) {
        return 60 * Math.pow(3, noise(date) / Math.sqrt(3));
    }

    /** Between -1.7 and 1.7, with deviation 1; the same for the same day. */
    private static double noise(LocalDate date) {
        return Math.sqrt(12) * (new SplittableRandom(date.toEpochDay()).nextDouble() - .5);
    }
}
