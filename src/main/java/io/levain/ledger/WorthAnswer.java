package io.levain.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bakers' own numbers earned against those of the forecast. Who said them is left out: there are no people and
 * rights yet, and such numbers are for nobody but the one who said them.
 *
 * @param from the first day
 * @param to the last day
 * @param total all of them
 * @param weekdays by weekday, Monday first; those without any are left out
 * @param rainy on days with a millimetre of rain or more
 * @param special on holidays and other special days, and when something was on, school holidays aside
 * @param up where the baker said more than the forecast
 * @param down where the baker said less than the forecast
 */
record WorthAnswer(
        LocalDate from,
        LocalDate to,
        Worth total,
        List<Worth> weekdays,
        Worth rainy,
        Worth special,
        Worth up,
        Worth down) {

    /**
     * What some of them earned.
     *
     * @param key which ones, such as {@code friday} or {@code up}
     * @param overrides how many there were
     * @param better how many of them left and missed less, as money counts it or, where that is unknown, the service level
     * @param worse how many of them left and missed more
     * @param savedPieces how many pieces fewer were left and missed, both counted alike; below 0 if more were
     * @param savedMoney how much less money was lost, where prices and costs were known; below 0 if more was; null where
     *     none were, or in two currencies
     * @param currency ISO 4217; null if nobody has said, or in two
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Worth(
            String key,
            int overrides,
            int better,
            int worse,
            double savedPieces,
            @Nullable Double savedMoney,
            @Nullable String currency) {}
}
