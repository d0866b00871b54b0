package io.levain.page;

import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.facts.Blame;
import io.levain.facts.Refused;
import io.levain.files.Refusal;
import io.levain.forecast.ForecastAnswer;
import io.levain.forecast.ForecastReading;
import io.levain.ledger.Overrides;
import io.levain.ledger.OwnCount;
import io.levain.plan.Plan;
import io.levain.plan.Plans;
import io.levain.problems.Statuses;
import io.levain.texts.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The bake list of a shop, and of all shops of a chain, for people. */
@Controller
class PlanPages {

    private final Catalog catalog;
    private final ForecastReading forecasts;
    private final Overrides overrides;
    private final Plans plans;
    private final MessageSource messages;
    private final Texts texts;
    private final Clock clock;

    PlanPages(
            Catalog catalog,
            ForecastReading forecasts,
            Overrides overrides,
            Plans plans,
            MessageSource messages,
            Texts texts,
            Clock clock) {
        this.catalog = catalog;
        this.forecasts = forecasts;
        this.overrides = overrides;
        this.plans = plans;
        this.messages = messages;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/plan";
    }

    @GetMapping(path = "/plan", produces = MediaType.TEXT_HTML_VALUE)
    String plan(
            @Nullable Bakery bakery,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date,
            @RequestParam(defaultValue = "false") boolean sheet,
            Chain chain,
            Locale language,
            Model model,
            HttpServletResponse response) {
        Words words = words(language);
        List<Bakery> shops = catalog.bakeries(chain.id());
        if (shops.isEmpty()) {
            return problem(words.say("no-bakery"), words.say("no-bakery.todo"), model);
        }
        Bakery one = bakery == null && shops.size() == 1 ? shops.get(0) : bakery;
        LocalDate today =
                one == null ? LocalDate.ofInstant(clock.instant(), chain.timeZone()) : one.dayAt(clock.instant());
        LocalDate day = date == null ? today.plusDays(1) : date;
        Addresses addresses = new Addresses(chain);
        model.addAttribute("frame", Frame.of(words, addresses, one, shops, day, today, sheet));
        model.addAttribute("title", one == null ? chain.name() : one.facts().name());
        return one == null ? all(chain, day, addresses, words, model) : shop(one, day, words, model, response);
    }

    private String shop(Bakery bakery, LocalDate day, Words words, Model model, HttpServletResponse response) {
        try {
            ForecastAnswer forecast = forecasts.read(bakery, day);
            Map<String, OwnCount> own = overrides.of(bakery, day);
            model.addAttribute("sheet", ShopSheet.of(forecast, own, bakery, names(bakery), words));
        } catch (Refused e) {
            // what is not there yet is no mistake of who asks
            if (e.blame() != Blame.UNTIMELY) {
                response.setStatus(Statuses.of(e.blame()));
            }
            model.addAttribute("wanting", words.say(e.fact()));
        }
        return "shop";
    }

    private Map<String, String> names(Bakery bakery) {
        return catalog.products(bakery.chainId()).stream()
                .collect(Collectors.toMap(
                        product -> product.code(), product -> product.facts().name()));
    }

    private String all(Chain chain, LocalDate day, Addresses addresses, Words words, Model model) {
        Plan.PlannedDay planned;
        try {
            planned = plans.plan(chain, null, day, 1).days().get(0);
        } catch (Refused e) {
            throw e.field() == null ? e : e.about("date", day);
        }
        model.addAttribute("states", ShopState.of(planned.shops(), day, addresses, words));
        model.addAttribute(
                "places",
                planned.bakedAt().stream()
                        .filter(place -> !place.products().isEmpty())
                        .map(place -> PlaceTable.of(place, planned.shops(), day, addresses, words))
                        .toList());
        return "shops";
    }

    @ExceptionHandler
    String refused(Refused e, Locale language, Model model, HttpServletResponse response) {
        response.setStatus(Statuses.of(e.blame()));
        Words words = words(language);
        return problem(words.say(e.fact()), value(e.field(), e.value(), words), model);
    }

    @ExceptionHandler
    String unreadable(
            MethodArgumentTypeMismatchException e, Locale language, Model model, HttpServletResponse response) {
        response.setStatus(Statuses.of(Blame.INVALID));
        Words words = words(language);
        String value = Refusal.shortened(String.valueOf(e.getValue()));
        return problem(
                words.say(e.getName().equals("date") ? "bad-date" : "bad-value"),
                value(e.getName(), value, words),
                model);
    }

    private static String value(@Nullable String field, @Nullable String value, Words words) {
        return field == null || value == null ? "" : words.say("value", field, Refusal.shortened(value));
    }

    private static String problem(String problem, String more, Model model) {
        model.addAttribute("problem", problem);
        model.addAttribute("more", more);
        return "problem";
    }

    private Words words(Locale language) {
        return new Words(messages, texts, language);
    }
}
