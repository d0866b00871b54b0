package io.levain.demand.past;

import io.levain.demand.days.DayWeather;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Weather forecasts of days of which only the observed weather is known: as far off as forecasts are so many days before.
 *
 * <p>A value moves among those that were observed about the same time of any year: from its place in their order to
 * another, further off the longer before. So what is foretold is weather that occurs there, dry days stay as frequent
 * as they are, and no error grows without end. A day is foretold alike for all bakeries, and rain, clouds and sun go
 * together.
 *
 * <p>Temperatures miss by what Germany's weather service is said to hold for typical of the mean of a day: 1 degree a
 * day before, 1.5 three days and 2.1 five days before (petershausen-mobil.de, "Das Wetter und die Statistik", 2013). Of
 * rain, clouds and wind no such figures were found; they are assumed to be foretold as well as temperatures are a day
 * longer before.
 */
public final class ForecastErrors {

    /** Of a year's values, those so many days before or after make the order. */
    private static final int SEASON = 15;

    /** Of fewer values no order is made; what is forecast is then not known. */
    private static final int FEWEST = 10;

    /** How far a place moves, as a share of the order (a standard deviation): at once, and more for each day. */
    private static final double AT_ONCE = .055;

    private static final double EACH_DAY = .036;

    /** How much longer before, in days, rain, clouds and wind would have to be foretold to be foretold as badly. */
    private static final int SKY_LATER = 1;

    private static final double DAYS_OF_YEAR = 365.25;

    private final BakeryDays bakery;
    private final int day;
    private final int ahead;
    private final int[] season;

    private ForecastErrors(BakeryDays bakery, int day, int ahead, int[] season) {
        this.bakery = bakery;
        this.day = day;
        this.ahead = ahead;
        this.season = season;
    }

    /**
     * The weather of a day of the history as it might have been forecast.
     *
     * @param ahead how many days before, at least 1
     * @param through the last day whose weather may be looked at
     */
    public static DayWeather of(BakeryDays bakery, int day, int ahead, int through) {
        return bakery.weather(day).equals(DayWeather.UNKNOWN)
                ? DayWeather.UNKNOWN
                : new ForecastErrors(bakery, day, ahead, season(day, through)).draw();
    }

    /** The days of the history about the same time of any year. */
    private static int[] season(int day, int through) {
        int first = -(int) Math.round(day / DAYS_OF_YEAR);
        int last = (int) Math.round((through - day) / DAYS_OF_YEAR);
        return IntStream.rangeClosed(first, last)
                .map(year -> day + (int) Math.round(year * DAYS_OF_YEAR))
                .flatMap(then -> IntStream.rangeClosed(then - SEASON, then + SEASON))
                .filter(then -> then >= 0 && then <= through)
                .toArray();
    }

    private DayWeather draw() {
        double warmth = (AT_ONCE + EACH_DAY * ahead) * normal("warmth");
        double skySpread = AT_ONCE + EACH_DAY * (ahead + SKY_LATER);
        double wetness = skySpread * normal("wetness");
        double wind = skySpread * normal("wind");
        return new DayWeather(
                new DayWeather.Temperatures(
                        moved(w -> w.temperatures().mean(), warmth),
                        moved(w -> w.temperatures().max(), warmth),
                        moved(w -> w.temperatures().min(), warmth)),
                new DayWeather.Sky(
                        moved(w -> w.sky().precipitation(), wetness),
                        moved(w -> w.sky().sunshine(), -wetness),
                        moved(w -> w.sky().cloudCover(), wetness),
                        moved(w -> w.sky().wind(), wind),
                        moved(w -> w.sky().code(), wetness)));
    }

    private double moved(ToDoubleFunction<DayWeather> of, double by) {
        double truth = of.applyAsDouble(bakery.weather(day));
        double[] order = IntStream.of(season)
                .mapToDouble(then -> of.applyAsDouble(bakery.weather(then)))
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (Double.isNaN(truth) || order.length < FEWEST) {
            return Double.NaN;
        }
        long below = Arrays.stream(order).filter(value -> value < truth).count();
        long same = Arrays.stream(order).filter(value -> value == truth).count();
        double place = (below + same * random("among the same").nextDouble()) / order.length;
        return order[Math.min(order.length - 1, (int) (reflected(place + by) * order.length))];
    }

    /** Back from beyond either end, so that all places stay equally likely. */
    private static double reflected(double place) {
        double withinTwo = Math.abs(place) % 2;
        return withinTwo > 1 ? 2 - withinTwo : withinTwo;
    }

    private double normal(String purpose) {
        return random(purpose).nextGaussian();
    }

    /** The same each time for a day, so that whoever is asked is asked the same. */
    private SplittableRandom random(String purpose) {
        return new SplittableRandom(31 * (31 * (bakery.firstEpochDay() + day) + ahead) + purpose.hashCode());
    }
}
