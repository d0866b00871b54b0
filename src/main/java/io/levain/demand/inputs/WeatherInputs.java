package io.levain.demand.inputs;

import static io.levain.demand.inputs.Input.flag;

import io.levain.demand.days.DayWeather;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Temperature, rain, cloud, wind and sunshine: as they are, against the days of the usual, and at the weekend. */
final class WeatherInputs {

    /** WMO code 50 begins what falls: drizzle, rain, snow, showers. */
    private static final int FALLING = 50;

    /** @param changes whether its change against the days of the usual is an input too */
    private record Term(String name, boolean changes, ToDoubleFunction<DayWeather> value) {}

    private static final List<Term> TERMS = List.of(
            new Term("temperature", true, w -> (w.temperature() - 10) / 10),
            new Term("temperature squared", false, w -> Math.pow((w.temperature() - 10) / 10, 2)),
            new Term("heat", false, w -> Math.max(0, w.temperature() - 20) / 10),
            new Term("rain", true, w -> Math.log1p(w.sky().precipitation())),
            new Term(
                    "wet",
                    false,
                    w -> Double.isNaN(w.sky().code())
                            ? Double.NaN
                            : flag(w.sky().code() >= FALLING)),
            new Term("cloud", false, w -> w.sky().cloudCover() / 8),
            new Term("wind", false, w -> w.sky().wind() / 20),
            new Term("sunshine", false, w -> w.sky().sunshine() / 10));

    private WeatherInputs() {}

    static List<Input> all() {
        List<Input> inputs = new ArrayList<>();
        for (Term term : TERMS) {
            add(inputs, term.name, t -> level(t, term, t.day()));
            if (term.changes) {
                add(inputs, term.name + ", change", t -> t.change(day -> level(t, term, day)));
            }
            add(inputs, term.name + " x weekend", t -> t.isWeekend() ? level(t, term, t.day()) : 0);
        }
        return inputs;
    }

    private static void add(List<Input> inputs, String name, ToDoubleFunction<Target> value) {
        inputs.add(new Input(name, Reason.WEATHER, value));
    }

    private static double level(Target t, Term term, int day) {
        return term.value.applyAsDouble(t.weather(day));
    }
}
