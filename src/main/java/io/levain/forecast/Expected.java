package io.levain.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.decision.Outcome;
import io.levain.decision.Outcomes;
import org.jspecify.annotations.Nullable;

/**
 * What is to be expected of the count, and of one tray fewer and one more, whether or not limits allow them.
 *
 * @param count of the count that is recommended
 * @param fewer of one tray, or piece, less; null where that were less than was ordered, or than none
 * @param more of one tray, or piece, more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Expected(OfCount count, @Nullable OfCount fewer, OfCount more) {

    /**
     * What is to be expected of one count, by the mean over such days. Money is net of VAT, in the bakery's currency.
     *
     * @param bake pieces, with those that were firmly ordered
     * @param sold pieces that customers buy who have not ordered
     * @param unsold pieces that are left
     * @param missed pieces that they want in vain
     * @param returnRate the share of what is baked that is left, 0 to 1
     * @param costUnsold money lost with the pieces that are left; null where price or cost is unknown
     * @param costMissed money lost with the sales that are missed; null where price or cost is unknown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfCount(
            int bake,
            double sold,
            double unsold,
            double missed,
            double returnRate,
            @Nullable Double costUnsold,
            @Nullable Double costMissed) {

        private static OfCount of(Outcome outcome) {
            return new OfCount(
                    outcome.bake(),
                    hundredth(outcome.sold()),
                    hundredth(outcome.unsold()),
                    hundredth(outcome.missed()),
                    Math.rint(outcome.returnRate() * 1_000) / 1_000,
                    money(outcome.costUnsold()),
                    money(outcome.costMissed()));
        }

        private static @Nullable Double money(@Nullable Double exact) {
            return exact == null ? null : hundredth(exact);
        }

        private static double hundredth(double exact) {
            return Math.rint(exact * 100) / 100;
        }
    }

    static Expected of(Outcomes outcomes) {
        Outcome fewer = outcomes.fewer();
        return new Expected(
                OfCount.of(outcomes.count()), fewer == null ? null : OfCount.of(fewer), OfCount.of(outcomes.more()));
    }
}
