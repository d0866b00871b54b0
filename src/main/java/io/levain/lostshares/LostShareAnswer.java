package io.levain.lostshares;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.facts.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which share of missed sales is truly lost at a bakery, as its days tell.
 *
 * @param bakery the code of the bakery
 * @param shop of all products together
 * @param categories of each category, by its name
 * @param products of each product that has sold there, by its code
 * @param notes what becomes of it
 */
record LostShareAnswer(
        String bakery,
        MeasuredShare shop,
        List<ShareOfCategory> categories,
        List<ShareOfProduct> products,
        List<Fact> notes) {

    /**
     * What is measured.
     *
     * @param share of missed pieces that is lost, 0 to 1, as no other product is bought in their place; null as long as the
     *     standard error is .3 or more
     * @param standardError of it; null where nothing follows yet
     * @param days on which it rests: those of which it is known what was baked
     * @param why what that says, and what is wanting
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeasuredShare(@Nullable Double share, @Nullable Double standardError, int days, List<Fact> why) {}

    /**
     * A category.
     *
     * @param category its name
     * @param measured drawn to that of the shop, the more so the less its own days tell
     */
    record ShareOfCategory(String category, MeasuredShare measured) {}

    /**
     * A product.
     *
     * @param product its code
     * @param name what people call it
     * @param category what it belongs to
     * @param entered the share that is entered for it, which counts; null if none is, so that all counts as lost
     * @param measured drawn to that of its category, the more so the less its own days tell
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShareOfProduct(
            String product,
            String name,
            @Nullable String category,
            @Nullable Double entered,
            MeasuredShare measured) {}
}
