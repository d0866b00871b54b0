package io.levain.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.facts.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a shop needs on one day.
 *
 * @param bakery the code of the shop
 * @param name what people call it
 * @param closed whether the calendar says that it is closed then; the counts are 0, but for firm orders
 * @param closedBecause why it is closed; null if it is open, or that is not known
 * @param issuedAt when its forecast was issued; null if none was
 * @param salesThrough the newest day that the forecast rests on; null if there is none
 * @param products what it needs, in the order of the catalog; none if nothing is foretold
 * @param notForetold why nothing is foretold of the day; null if it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlannedShop(
        String bakery,
        String name,
        boolean closed,
        @Nullable Fact closedBecause,
        @Nullable Instant issuedAt,
        @Nullable LocalDate salesThrough,
        List<PlannedProduct> products,
        @Nullable Fact notForetold) {}
