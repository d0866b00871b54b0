package io.levain.forecast;

import io.levain.catalog.Bakery;
import io.levain.catalog.Product;
import io.levain.decision.BakeCount;
import io.levain.facts.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was shared out: when it began, what it rests on, and the forecasts with the counts that it gave. */
@Service
class AllotmentStore {

    private static final String ISSUES = """
            select i.bakery_id, i.issue, i.issued_at
            from bakery b join bakery_issue i on i.bakery_id = b.id
            where b.chain_id = ? and (coalesce(b.baked_at, b.code) = ? or b.id = ?)
            """;

    private static final String BEGIN = "update allotment set begun = begun + 1 where bakery_id = ? and begun = ?";

    private static final String END =
            "update allotment set issues = ?, issued_through = ? where bakery_id = ? and begun = ?";

    private final ForecastEntities forecasts;
    private final ForecastItems items;
    private final NewForecasts store;
    private final JdbcTemplate jdbc;

    /** The database keeps facts without sentences. */
    private final JsonMapper json = JsonMapper.builder().build();

    AllotmentStore(ForecastEntities forecasts, ForecastItems items, NewForecasts store, JdbcTemplate jdbc) {
        this.forecasts = forecasts;
        this.items = items;
        this.store = store;
        this.jdbc = jdbc;
    }

    /**
     * One that has begun and read no forecast yet.
     *
     * @param place that bakes
     * @param number by which it is told from those before and after
     * @param issues the number of the last issue of each shop and of the place, by bakery
     * @param issuedThrough when the last of them was; null if none was
     */
    record Begun(
            Bakery place,
            long number,
            Map<Long, Long> issues,
            @Nullable OffsetDateTime issuedThrough) {

        private long issuesInAll() {
            return issues.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Begins: comes before any forecast is read. Empty if another server began at this moment. */
    Optional<Begun> begin(Bakery place) {
        long before = number(place).orElseGet(() -> makeFirst(place));
        if (jdbc.update(BEGIN, place.id(), before) == 0) {
            return Optional.empty();
        }
        Map<Long, Long> issues = new HashMap<>();
        List<OffsetDateTime> times = new ArrayList<>();
        RowCallbackHandler each = row -> {
            issues.put(row.getLong(1), row.getLong(2));
            OffsetDateTime at = row.getObject(3, OffsetDateTime.class);
            if (at != null) {
                times.add(at);
            }
        };
        jdbc.query(ISSUES, each, place.chainId(), place.code(), place.id());
        OffsetDateTime last = times.stream().max(OffsetDateTime::compareTo).orElse(null);
        return Optional.of(new Begun(place, before + 1, issues, last));
    }

    private Optional<Long> number(Bakery place) {
        return jdbc.queryForList("select begun from allotment where bakery_id = ?", Long.class, place.id()).stream()
                .findFirst();
    }

    private long makeFirst(Bakery place) {
        try {
            jdbc.update("insert into allotment (bakery_id, begun) values (?, 0)", place.id());
        } catch (DuplicateKeyException e) {
            // another server was faster
        }
        return number(place).orElseThrow();
    }

    /**
     * Issues the forecasts of a shop with other counts, unless it has issued meanwhile or another server shares out by
     * now: then these know better.
     *
     * @param counts of some products, by day and product
     * @param products those of the chain by id
     * @return how many were issued
     */
    @Transactional
    public int store(
            Begun begun,
            Bakery shop,
            SortedMap<LocalDate, Map<Long, BakeCount>> counts,
            Map<Long, Product> products,
            Instant now) {
        if (!isLast(begun, shop)) {
            return 0;
        }
        List<Draft> drafts = new ArrayList<>();
        List<ForecastEntity> issued = new ArrayList<>();
        List<ForecastEntity> current = forecasts.findAllCurrent(shop.id(), counts.firstKey(), counts.lastKey());
        Map<Long, List<ForecastItem>> itemsOf =
                items
                        .findAllByForecastIdInOrderById(
                                current.stream().map(ForecastEntity::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(ForecastItem::forecastId));
        for (ForecastEntity before : current) {
            Map<Long, BakeCount> ofDay = counts.get(before.date());
            if (ofDay != null) {
                Draft draft = draft(shop, before, itemsOf.getOrDefault(before.id(), List.of()), ofDay, products);
                String answer = json.writeValueAsString(AnswerHead.of(shop, draft, products));
                String context = json.writeValueAsString(draft.context());
                drafts.add(draft);
                issued.add(new ForecastEntity(draft, now, context, answer, before.contentHash()));
            }
        }
        store.store(drafts, issued);
        return drafts.size();
    }

    /** Locks what says so, so that it stays true until the end. */
    private boolean isLast(Begun begun, Bakery shop) {
        List<Long> number = jdbc.queryForList(
                "select begun from allotment where bakery_id = ? for update",
                Long.class,
                begun.place().id());
        List<Long> issue = jdbc.queryForList(
                "select issue from bakery_issue where bakery_id = ? for update", Long.class, shop.id());
        return number.equals(List.of(begun.number()))
                && !issue.isEmpty()
                && issue.get(0).equals(begun.issues().get(shop.id()));
    }

    private Draft draft(
            Bakery shop,
            ForecastEntity before,
            List<ForecastItem> said,
            Map<Long, BakeCount> counts,
            Map<Long, Product> products) {
        ForecastContext context = json.readValue(before.context(), ForecastContext.class);
        Map<String, List<Fact>> why = new LinkedHashMap<>(context.why());
        List<ForecastItem> drafted = new ArrayList<>();
        for (ForecastItem item : said) {
            BakeCount count = counts.getOrDefault(item.productId(), item.count());
            String code = Objects.requireNonNull(products.get(item.productId())).code();
            why.computeIfPresent(code, (product, steps) -> AllottedSteps.of(steps, item.count(), count));
            drafted.add(item.with(count));
        }
        return new Draft(shop.id(), before.date(), before.basis(), context.because(why), drafted);
    }

    /** Notes that all that it rests on is shared out. */
    void end(Begun begun) {
        jdbc.update(
                END, begun.issuesInAll(), begun.issuedThrough(), begun.place().id(), begun.number());
    }
}
