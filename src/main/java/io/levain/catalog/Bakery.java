package io.levain.catalog;

import io.levain.files.BakeryRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A shop, as it was when it was looked up.
 *
 * @param id what other tables refer to
 * @param chainId the chain that owns it
 * @param code what files and addresses call it; unique within the chain
 * @param facts what is known of it
 */
public record Bakery(long id, long chainId, String code, BakeryFacts facts) {

    /** The same after a row of bakeries.csv that says some of its facts. */
    public Bakery after(BakeryRow row) {
        return new Bakery(id, chainId, code, facts.after(row));
    }

    /** The code of the place that bakes for it: the one that it names, whether or not there is one, else itself. */
    public String bakedAt() {
        return Objects.requireNonNullElse(facts.bakedAt(), code);
    }

    /** Where its days begin and end. */
    public ZoneId zone() {
        return facts.place().timeZone();
    }

    /** ISO 3166-1, or null if nobody has said where it stands. */
    public @Nullable String country() {
        return facts.place().country();
    }

    /** The part after the hyphen of ISO 3166-2, or null. */
    public @Nullable String region() {
        return facts.place().region();
    }

    /** The day that it is there at that instant. */
    public LocalDate dayAt(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }
}
