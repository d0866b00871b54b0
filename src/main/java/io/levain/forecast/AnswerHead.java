package io.levain.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.catalog.Bakery;
import io.levain.catalog.Product;
import io.levain.models.ServedBy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What of a {@link ForecastAnswer} neither time nor the reader's language changes: it is made once, when the forecast is
 * issued. Its components are those of the answer.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerHead(
        String bakery,
        String name,
        LocalDate date,
        boolean closed,
        LocalDate salesThrough,
        int daysAhead,
        ServedBy servedBy,
        List<String> publicHolidays,
        List<String> specialDays,
        List<ForecastContext.KnownEvent> events,
        List<ForecastAnswer.ProductForecast> products,
        List<SoldOutLately> soldOut) {

    /**
     * The head of the answer to a draft.
     *
     * @param products those of the chain by id
     */
    static AnswerHead of(Bakery bakery, Draft draft, Map<Long, Product> products) {
        ForecastContext context = draft.context();
        LocalDate salesThrough = draft.basis().salesThrough();
        return new AnswerHead(
                bakery.code(),
                bakery.facts().name(),
                draft.date(),
                context.closed(),
                salesThrough,
                Math.toIntExact(ChronoUnit.DAYS.between(salesThrough, draft.date())),
                draft.basis().modelId() == null ? ServedBy.RULE : ServedBy.MODEL,
                context.publicHolidays(),
                context.specialDays(),
                context.events(),
                draft.items().stream()
                        .map(item -> item.answer(
                                Objects.requireNonNull(products.get(item.productId())),
                                context.closed(),
                                Map.of(),
                                context.salvageLearned()))
                        .toList(),
                context.soldOut());
    }
}
