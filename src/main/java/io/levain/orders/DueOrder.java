package io.levain.orders;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is to be packed of a product.
 *
 * @param customer who gets it, of a standing order; null: what was ordered for that very day, by whomever
 * @param product the code of the product
 * @param quantity pieces, more than 0
 * @param handover how it gets to the customer, pickup or delivery; null where nobody has said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DueOrder(
        @Nullable String customer,
        String product,
        double quantity,
        @Nullable String handover) {}
