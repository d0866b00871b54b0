package io.levain.sales;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.levain.counts.DayCounts;
import io.levain.counts.Pieces;
import io.levain.facts.Fact;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One day of a bakery: what holds of each product, and who said so.
 *
 * @param bakery the code of the bakery
 * @param date the day
 * @param products those of which anything was ever said, by code
 */
record DayReport(String bakery, LocalDate date, List<OfProduct> products) {

    /**
     * The counts of a day as they are written; what nobody knows is left out.
     *
     * @param sold pieces sold
     * @param baked pieces baked
     * @param unsold pieces left at the end of the day
     * @param soldOutAt the local time at which the shelf was empty, such as {@code 14:30}
     * @param ordered the part of what was sold that was firmly ordered before
     * @param markedDown the part of what was sold that went at a reduced price
     * @param markedDownIncome the money that they brought, all together
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Numbers(
            @Nullable BigDecimal sold,
            @Nullable BigDecimal baked,
            @Nullable BigDecimal unsold,
            @Nullable String soldOutAt,
            @Nullable BigDecimal ordered,
            @Nullable BigDecimal markedDown,
            @Nullable BigDecimal markedDownIncome) {

        static Numbers of(DayCounts counts) {
            return new Numbers(
                    Pieces.plainOrNull(counts.sold()),
                    Pieces.plainOrNull(counts.baked()),
                    Pieces.plainOrNull(counts.unsold()),
                    counts.soldOutAt() == null ? null : counts.soldOutAt().toString(),
                    Pieces.plainOrNull(counts.ordered()),
                    Pieces.plainOrNull(counts.markedDown().pieces()),
                    Pieces.plainOrNull(counts.markedDown().income()));
        }
    }

    /**
     * A product on that day.
     *
     * @param product its code
     * @param name what people call it
     * @param inForce what holds
     * @param from by the name of each number that holds: the source that gave it, or {@code derived} if it follows from
     *     two others
     * @param estimatedDemand pieces that would have sold had the shelf never been empty, what was ordered included, by
     *     estimate; null unless the product sold out, and until the day is over
     * @param estimateReason what that rests on, or null with it
     * @param doubts what speaks against values of that day
     * @param confirmed true if somebody has said that what sold is right, whatever speaks against it, or null
     * @param entries what each source says, the most believed first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfProduct(
            String product,
            String name,
            @JsonUnwrapped Numbers inForce,
            Map<String, String> from,
            @Nullable BigDecimal estimatedDemand,
            @Nullable Fact estimateReason,
            List<DoubtAnswer> doubts,
            @Nullable Boolean confirmed,
            List<Entry> entries) {}

    /**
     * What a source says.
     *
     * @param source who says so
     * @param said what it says
     * @param recordedAt since when
     * @param takenBack true if what it said was taken back then, so that it says nothing now, or null
     * @param earlier what it said before, the latest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            Source source,
            @JsonUnwrapped Numbers said,
            Instant recordedAt,
            @Nullable Boolean takenBack,
            List<Earlier> earlier) {}

    /**
     * What a source said before.
     *
     * @param said what it said; nothing while that was taken back
     * @param recordedAt since when
     * @param replacedAt until when
     */
    record Earlier(@JsonUnwrapped Numbers said, Instant recordedAt, Instant replacedAt) {}
}
