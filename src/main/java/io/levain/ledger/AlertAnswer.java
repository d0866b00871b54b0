package io.levain.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.facts.Fact;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product whose forecast has been broken for two weeks.
 *
 * @param bakery the code of the bakery
 * @param product the code of the product
 * @param since the first day of the two weeks in which it was first seen to be broken, without a break since
 * @param days on how many of the bakery's last 14 open days it is known what was wanted of it
 * @param lostPieces pieces that would have been left of the forecast's counts, or wanted in vain
 * @param lostMoney what they cost; null where price or cost is unknown
 * @param currency ISO 4217; null if nobody has said
 * @param reasons what is broken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlertAnswer(
        String bakery,
        String product,
        LocalDate since,
        int days,
        double lostPieces,
        @Nullable Double lostMoney,
        @Nullable String currency,
        List<Fact> reasons) {}
