package io.levain.forecast;

import io.levain.calendar.DaysOver;
import io.levain.catalog.Bakery;
import io.levain.catalog.Chain;
import io.levain.catalog.Product;
import io.levain.catalog.ProductTraces;
import io.levain.changes.Change;
import io.levain.changes.Changes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps forecasts as they were issued: for each bakery and day the one that counts, which is also the last before the
 * bake, since nothing is issued for a day that has begun; and those that are held. What is known is a draft, whatever
 * {@link Allotments} made of its counts since: so these stay as long as the draft says nothing new.
 */
@Service
class IssuedForecasts implements ProductTraces {

    private static final String IS_KNOWN = """
            select count(*) from forecast
            where bakery_id = ? and forecast_date = ? and replaced_by = 0 and content_hash = ?
            """;

    private static final String END = """
            update bakery_issue set issue = issue + 1, issued_at = ?, over_through = ?, next_over = ?
            where bakery_id = ? and issue = ?
            """;
    private static final String OVER =
            "select bakery_id, over_through, next_over from bakery_issue where over_through is not null";

    private final NewForecasts forecasts;
    private final Changes changes;
    private final JdbcTemplate jdbc;

    /** The database keeps facts without sentences. */
    private final JsonMapper json = JsonMapper.builder().build();

    IssuedForecasts(NewForecasts forecasts, Changes changes, JdbcTemplate jdbc) {
        this.forecasts = forecasts;
        this.changes = changes;
        this.jdbc = jdbc;
    }

    /**
     * An issue that has begun and read nothing yet.
     *
     * @param bakery whose forecasts
     * @param issue the number of the last issue before it
     * @param changes what it takes up: all that was noted before anything is read
     */
    record Begun(Bakery bakery, long issue, List<Change> changes) {}

    /** Begins an issue: comes before anything is read that it rests on. */
    Begun begin(Bakery bakery) {
        List<Long> known = issue(bakery);
        if (known.isEmpty()) {
            makeFirst(bakery);
            known = issue(bakery);
        }
        return new Begun(bakery, known.get(0), changes.of(bakery.id()));
    }

    private List<Long> issue(Bakery bakery) {
        return jdbc.queryForList("select issue from bakery_issue where bakery_id = ?", Long.class, bakery.id());
    }

    private void makeFirst(Bakery bakery) {
        try {
            jdbc.update("insert into bakery_issue (bakery_id, issue) values (?, 0)", bakery.id());
        } catch (DuplicateKeyException e) {
            // another server was faster
        }
    }

    /**
     * Ends an issue: keeps those of the drafts that say anything that the forecast before did not, and notes that what
     * had changed is taken up.
     *
     * @param over which days of the bakery were over when it was read
     * @param products those of the chain by id
     * @return how many were new; empty, with nothing stored, if somebody else has issued meanwhile, from data that may
     *     be newer
     */
    @Transactional
    public OptionalInt end(Begun begun, DaysOver over, List<Draft> drafts, Map<Long, Product> products, Instant now) {
        int mine = jdbc.update(
                END,
                now.atOffset(ZoneOffset.UTC),
                over.last(),
                over.next().atOffset(ZoneOffset.UTC),
                begun.bakery().id(),
                begun.issue());
        if (mine == 0) {
            return OptionalInt.empty();
        }
        List<Draft> fresh = new ArrayList<>();
        List<ForecastEntity> issued = new ArrayList<>();
        for (Draft draft : drafts) {
            String answer = json.writeValueAsString(AnswerHead.of(begun.bakery(), draft, products));
            String context = json.writeValueAsString(draft.context());
            String hash = hash(answer, context, draft.basis());
            if (!isKnown(draft, hash)) {
                fresh.add(draft);
                issued.add(new ForecastEntity(draft, now, context, answer, hash));
            }
        }
        forecasts.store(fresh, issued);
        changes.takenUp(begun.changes());
        return OptionalInt.of(issued.size());
    }

    /** What was foretold of it stays in the answers; only the rows go that need it. */
    @Override
    @Transactional
    public void forget(Chain chain, Product product) {
        jdbc.update("delete from forecast_item where product_id = ?", product.id());
    }

    /** The last day that was over at each bakery when its forecasts were issued last, by the bakery's id. */
    @Transactional(readOnly = true)
    public Map<Long, LocalDate> overThrough() {
        Map<Long, LocalDate> over = new HashMap<>();
        RowCallbackHandler each = row -> over.put(row.getLong(1), row.getObject(2, LocalDate.class));
        jdbc.query(OVER, each);
        return over;
    }

    /** Which days of a bakery were over when its forecasts were issued last; empty if they never were. */
    @Transactional(readOnly = true)
    public Optional<DaysOver> over(long bakeryId) {
        return jdbc
                .query(
                        OVER + " and bakery_id = ?",
                        (row, n) -> new DaysOver(
                                row.getObject(2, LocalDate.class),
                                row.getObject(3, OffsetDateTime.class).toInstant()),
                        bakeryId)
                .stream()
                .findFirst();
    }

    private boolean isKnown(Draft draft, String hash) {
        Integer same = jdbc.queryForObject(IS_KNOWN, Integer.class, draft.bakeryId(), draft.date(), hash);
        return same != null && same > 0;
    }

    /** What was known when a forecast was issued. */
    ForecastContext context(ForecastEntity forecast) {
        return json.readValue(forecast.context(), ForecastContext.class);
    }

    private static String hash(String answer, String context, ForecastEntity.Basis basis) {
        String content = answer + '\n' + context + '\n' + basis;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
