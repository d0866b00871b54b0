package io.levain.forecast;

import io.levain.catalog.Bakery;
import io.levain.catalog.Product;
import io.levain.facts.Fact;
import io.levain.models.ModelRecord;
import io.levain.models.Models;
import io.levain.models.ServedBy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the answer of what was drafted of a day. */
@Component
class ForecastAnswers {

    private final Models models;
    private final Clock clock;

    ForecastAnswers(Models models, Clock clock) {
        this.models = models;
        this.clock = clock;
    }

    /**
     * The answer now.
     *
     * @param products those of the chain
     * @param issuedAt when the draft was made
     * @param more what is to be warned of besides
     * @param supposed what was supposed of the day; null if nothing was
     */
    ForecastAnswer of(
            Bakery bakery,
            Draft draft,
            Collection<Product> products,
            Instant issuedAt,
            List<Fact> more,
            @Nullable List<Fact> supposed) {
        ForecastContext context = draft.context();
        Long modelId = draft.basis().modelId();
        ModelRecord model = modelId == null ? null : models.record(modelId);
        LocalDate salesThrough = draft.basis().salesThrough();
        Instant lastMade = models.lastMade(bakery.chainId()).orElse(null);
        return new ForecastAnswer(
                bakery.code(),
                bakery.facts().name(),
                draft.date(),
                context.closed(),
                context.closedBecause(),
                issuedAt,
                salesThrough,
                Math.toIntExact(ChronoUnit.DAYS.between(salesThrough, draft.date())),
                model == null ? ServedBy.RULE : ServedBy.MODEL,
                draft.basis().servedBecause(),
                model == null ? null : modelUsed(model),
                context.publicHolidays(),
                context.specialDays(),
                context.events(),
                items(draft, products),
                context.leftOut(),
                context.soldOut(),
                Stream.of(context.warnings(), more, Aged.warnings(lastMade, issuedAt, clock.instant()))
                        .flatMap(List::stream)
                        .toList(),
                supposed);
    }

    private ForecastAnswer.ModelUsed modelUsed(ModelRecord model) {
        long hours = Duration.between(model.createdAt(), clock.instant()).toHours();
        return new ForecastAnswer.ModelUsed(model.version(), model.createdAt(), model.trainedThrough(), hours);
    }

    private static List<ForecastAnswer.ProductForecast> items(Draft draft, Collection<Product> products) {
        Map<Long, Product> byId = products.stream().collect(Collectors.toMap(Product::id, product -> product));
        ForecastContext context = draft.context();
        return draft.items().stream()
                .map(item -> item.answer(
                        Objects.requireNonNull(byId.get(item.productId())),
                        context.closed(),
                        context.why(),
                        context.salvageLearned()))
                .toList();
    }
}
