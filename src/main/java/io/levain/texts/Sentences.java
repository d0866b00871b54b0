package io.levain.texts;

import io.levain.facts.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which facts the sentences stood for that were stored before there were facts. What it does not recognise stays
 * a sentence.
 */
final class Sentences {

    private static final String COMPARED = "([\\d.]+) a day (less|more) \\(standard error ([\\d.]+)\\)";

    /** Whole texts and parts of them, each with the names of what its groups held. */
    private static final List<Known> KNOWN = List.of(
            known("first-in-use", "version (\\d+) goes into use, the first of its chain", "version"),
            known("taken", "version (\\d+) goes into use in place of version (\\d+)", "version", "before"),
            known("stays-as-worse", "version (\\d+) stays in use, as version (\\d+) is worse", "before", "version"),
            known(
                    "stays-as-not-proven",
                    "version (\\d+) stays in use, as version (\\d+) is made by another recipe and not proven better",
                    "before",
                    "version"),
            known(
                    "beside-champion",
                    "on (\\d+) days that neither had seen the new one cost " + COMPARED,
                    "days",
                    "difference",
                    "gain",
                    "standardError"),
            known(
                    "better-than-rule",
                    "the model in use cost " + COMPARED + " than the baker's rule",
                    "difference",
                    "gain",
                    "standardError"),
            known(
                    "rule-serves",
                    "the baker's rule serves until a model beats it, as the model in use cost " + COMPARED
                            + " than the baker's rule",
                    "difference",
                    "gain",
                    "standardError"),
            known("held-back", "held back: version (\\d+) was chosen by hand", "version"),
            known("released", "version (\\d+) was chosen by hand; the next training lets the gate choose", "version"),
            known("chosen-by-hand", "version (\\d+) was chosen by hand", "version"),
            known("newest-served", "the newest model served"),
            known(
                    "no-model-yet",
                    "no model has been trained yet; until then what sold on the last same weekdays serves"),
            known(
                    "model-unreadable",
                    "the model in use was stored in a form that is not read any more; the next replaces it"),
            known("no-shadow", "version (\\d+) kept no shadow to compare with", "version"),
            known("too-short-for-trial", "the history is too short to hold back a week for a trial"),
            known("too-short-for-gate", "the history is too short to try a model on days held back from it"),
            known("too-few-open-days", "there are too few open days to try it on"),
            known("brought-up-to-date", "brought up to date from version (\\d+)", "version"),
            known("fitted-on-all-days", "fitted on all days"),
            known("asked-for", "somebody asked for it"),
            known("no-model-of-recipe", "there is no model of this recipe in use yet"),
            known("too-few-rows-to-nudge", "the (\\d+) rows of the last fit are too few to nudge", "rows"),
            known("last-fit-old", "the last fit on all days was on those up to (\\d{4}-\\d\\d-\\d\\d)", "through"),
            known("server-stopped", "the server stopped while it ran; another one has been started"),
            known("no-sales", "there are no sales yet"));

    /** Parts are told apart by semicolons, and why a model was fitted anew by a colon. */
    private static final Pattern PART = Pattern.compile("; |(?<=^fitted on all days): ");

    private record Known(String kind, Pattern sentence, List<String> names) {}

    private Sentences() {}

    private static Known known(String kind, String sentence, String... names) {
        return new Known(kind, Pattern.compile(sentence), List.of(names));
    }

    /** The facts that a text is made of, one for each of its parts. */
    static List<Fact> facts(String text) {
        Optional<Fact> whole = recognised(text);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Fact> facts = new ArrayList<>();
        for (String part : PART.split(text, -1)) {
            facts.add(fact(part));
        }
        return facts;
    }

    /** The one fact that a text stands for. */
    static Fact fact(String text) {
        return recognised(text).orElseGet(() -> Fact.text(text));
    }

    private static Optional<Fact> recognised(String text) {
        for (Known known : KNOWN) {
            Matcher matcher = known.sentence.matcher(text);
            if (matcher.matches()) {
                return Optional.of(new Fact(known.kind, parameters(known, matcher)));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Object> parameters(Known known, Matcher matcher) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int i = 0; i < known.names.size(); i++) {
            String name = known.names.get(i);
            String held = matcher.group(i + 1);
            if (name.equals("gain")) {
                double difference = (Double) parameters.getOrDefault("difference", 0.);
                parameters.put(name, held.equals("less") ? difference : -difference);
            } else {
                parameters.put(name, value(held));
            }
        }
        return parameters;
    }

    private static Object value(String held) {
        if (held.contains("-")) {
            return held; // a date
        }
        return held.contains(".") ? (Object) Double.valueOf(held) : Long.valueOf(held);
    }
}
