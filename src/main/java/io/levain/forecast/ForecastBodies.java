package io.levain.forecast;

import io.levain.catalog.BakeryName;
import io.levain.facts.Fact;
import io.levain.forecast.CurrentForecast.Issued;
import io.levain.forecast.CurrentForecast.Model;
import io.levain.forecast.KeptAnswers.Kept;
import io.levain.texts.FactsConverter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answers to requests for forecasts, as bytes. What a forecast says is made at issue and never changed, so it is kept
 * in memory once it was read; which forecast counts, and what changes with time, is asked of the database each time. So
 * another server may issue at any moment, and no answer is stale.
 */
@Component
class ForecastBodies {

    /** Some 2 KB a product and language. */
    private static final long ROOM = 32 << 20;

    private static final FactsConverter FACTS = new FactsConverter();

    private final CurrentForecasts forecasts;
    private final Outdated outdated;
    private final JsonMapper json;
    private final Clock clock;

    /** Where bakeries were when they were last asked for: only a guess at the date of tomorrow, checked each time. */
    private final Map<BakeryName, ZoneId> zones = new ConcurrentHashMap<>();

    private final KeptAnswers<Key> kept = new KeptAnswers<>(ROOM);

    ForecastBodies(CurrentForecasts forecasts, Outdated outdated, JsonMapper json, Clock clock) {
        this.forecasts = forecasts;
        this.outdated = outdated;
        this.json = json;
        this.clock = clock;
    }

    /**
     * An answer.
     *
     * @param tag tells it from every other answer to the same request
     * @param issued the forecast
     * @param tail what changes with time
     */
    record Found(String tag, Issued issued, Tail tail) {}

    /** What of an answer changes with time: the age of the model in hours, and warnings as JSON. */
    record Tail(long ageHours, List<Fact> warnings) {}

    private record Key(long forecast, Locale language) {}

    /**
     * The forecast that counts for a day, if it can be answered as it was issued.
     *
     * @param date the day, or null for tomorrow at the bakery
     * @return empty if there is none, or a reader has to be told why
     */
    Optional<Found> find(BakeryName bakery, @Nullable LocalDate date) {
        Instant now = clock.instant();
        ZoneId guess = zones.getOrDefault(bakery, clock.getZone());
        for (int attempt = 1; attempt <= 2; attempt++) {
            LocalDate tomorrow = LocalDate.ofInstant(now, guess).plusDays(1);
            LocalDate day = date == null ? tomorrow : date;
            CurrentForecast current = forecasts.find(bakery, day).orElse(null);
            if (current == null) {
                return Optional.empty();
            }
            if (current.zone().equals(guess)) {
                Issued issued = current.issued();
                boolean tooFar = day.isAfter(tomorrow.plusDays(Forecasts.DAYS_AHEAD - 1L));
                return issued == null || tooFar
                        ? Optional.empty()
                        : Optional.of(found(issued, warnings(current, issued, day, tomorrow), now));
            }
            guess = current.zone();
            zones.put(bakery, guess);
        }
        return Optional.empty();
    }

    /** Those that come with time; a day that has begun is not foretold anew, so what it was told to be is not outdated. */
    private List<Fact> warnings(CurrentForecast current, Issued issued, LocalDate day, LocalDate tomorrow) {
        Instant now = clock.instant();
        List<Fact> warnings = new ArrayList<>();
        if (!day.isBefore(tomorrow) && (issued.outdated() || Outdated.isOver(issued.over(), now))) {
            outdated.warning(current.bakeryId(), current.zone(), issued.over()).ifPresent(warnings::add);
        }
        warnings.addAll(Aged.warnings(issued.lastMade(), issued.issuedAt(), now));
        return warnings;
    }

    private static Found found(Issued issued, List<Fact> warnings, Instant now) {
        Model model = issued.model();
        long hours =
                model == null ? 0 : Duration.between(model.trainedAt(), now).toHours();
        String tag = Stream.of(
                        Long.toString(issued.id(), 36),
                        Long.toString(hours),
                        language().getLanguage(),
                        Integer.toString(warnings.hashCode(), 36))
                .collect(Collectors.joining("-", "W/\"", "\""));
        return new Found(tag, issued, new Tail(hours, warnings));
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }

    /** The answer itself, as JSON; empty if another forecast has just taken its place, or it was made long ago. */
    Optional<byte[]> body(Found found) {
        Key key = new Key(found.issued().id(), language());
        Kept known = kept.get(key);
        if (known == null) {
            known = read(found.issued());
            if (known == null) {
                return Optional.empty();
            }
            kept.put(key, known);
        }
        return Optional.of(join(known, found));
    }

    private @Nullable Kept read(Issued issued) {
        CurrentForecasts.Content content = forecasts.content(issued.id()).orElse(null);
        if (content == null || content.answer() == null) {
            return null;
        }
        ForecastContext context = json.readValue(content.context(), ForecastContext.class);
        StringBuilder before = new StringBuilder(withWhy(content.answer(), context.why()));
        before.setLength(before.length() - 1);
        before.append(",\"issuedAt\":").append(json.writeValueAsString(issued.issuedAt()));
        before.append(",\"servedBecause\":")
                .append(json.writeValueAsString(FACTS.convertToEntityAttribute(content.servedBecause())));
        if (context.closedBecause() != null) {
            before.append(",\"closedBecause\":").append(json.writeValueAsString(context.closedBecause()));
        }
        before.append(",\"leftOut\":").append(json.writeValueAsString(context.leftOut()));
        Model model = issued.model();
        if (model != null) {
            String known = json.writeValueAsString(model);
            before.append(",\"model\":").append(known, 0, known.length() - 1).append(",\"ageHours\":");
        }
        return new Kept(
                bytes(before.toString()),
                bytes((model == null ? "" : "}") + ",\"warnings\":[" + list(context.warnings())),
                !context.warnings().isEmpty());
    }

    /** The sentences are in the reader's language, and so no part of what was made at issue. */
    private String withWhy(String answer, Map<String, List<Fact>> why) {
        JsonNode head = json.readTree(answer);
        for (JsonNode product : head.path("products")) {
            List<Fact> steps = why.get(product.path("product").asString());
            if (steps != null) {
                ((ObjectNode) product).set("why", json.valueToTree(steps));
            }
        }
        return json.writeValueAsString(head);
    }

    private byte[] join(Kept known, Found found) {
        String more = list(found.tail().warnings());
        ByteArrayOutputStream out = new ByteArrayOutputStream(known.before().length + known.after().length + 32);
        out.writeBytes(known.before());
        if (found.issued().model() != null) {
            out.writeBytes(bytes(Long.toString(found.tail().ageHours())));
        }
        out.writeBytes(known.after());
        out.writeBytes(bytes((known.warned() && !more.isEmpty() ? "," : "") + more + "]}"));
        return out.toByteArray();
    }

    private String list(List<Fact> warnings) {
        return warnings.stream().map(json::writeValueAsString).collect(Collectors.joining(","));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
