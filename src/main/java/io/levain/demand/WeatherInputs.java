package io.levain.demand;

import static io.levain.demand.Input.flag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Temperature, rain, cloud, wind and sunshine: as they are, against the last same weekdays, and at the weekend. */
final class WeatherInputs {

    /** WMO code 50 begins what falls: drizzle, rain, snow, showers. */
    private static final int FALLING = 50;

    private record Term(String name, ToDoubleFunction<DayWeather> value) {}

    private static final List<Term> TERMS = List.of(
            new Term("temperature", w -> (w.temperature() - 10) / 10),
            new Term("temperature squared", w -> Math.pow((w.temperature() - 10) / 10, 2)),
            new Term("heat", w -> Math.max(0, w.temperature() - 20) / 10),
            new Term("rain", w -> Math.log1p(w.precipitation())),
            new Term("wet", w -> Double.isNaN(w.code()) ? Double.NaN : flag(w.code() >= FALLING)),
            new Term("cloud", w -> w.cloudCover() / 8),
            new Term("wind", w -> w.wind() / 20),
            new Term("sunshine", w -> w.sunshine() / 10));

    private WeatherInputs() {}

    static List<Input> all() {
        List<Input> inputs = new ArrayList<>();
        for (Term term : TERMS) {
            add(inputs, term.name, t -> level(t, term, 0));
            add(inputs, term.name + ", change", t -> change(t, term));
            add(inputs, term.name + " x weekend", t -> t.isWeekend() ? level(t, term, 0) : 0);
        }
        return inputs;
    }

    private static void add(List<Input> inputs, String name, ToDoubleFunction<Target> value) {
        inputs.add(new Input(name, Reason.WEATHER, value));
    }

    private static double level(Target t, Term term, int later) {
        return term.value.applyAsDouble(t.bakery().weather(t.day() + later));
    }

    /** The level against its mean on the last four same weekdays, as far as that is known. */
    private static double change(Target t, Term term) {
        double sum = 0;
        int known = 0;
        for (int week = 1; week <= 4; week++) {
            double then = level(t, term, -7 * week);
            if (!Double.isNaN(then)) {
                sum += then;
                known++;
            }
        }
        return known == 0 ? Double.NaN : level(t, term, 0) - sum / known;
    }
}
