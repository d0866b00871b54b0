package io.levain.calendar;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/** Names of days as stable keys in kebab case. */
final class Keys {

    private Keys() {}

    /** The key of a name, {@code all-saints-day} of "All Saints' Day"; empty if it has no letter and no digit. */
    static String of(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFD);
        return plain.replaceAll("[\\p{M}'\u2019]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** The key of a name or, where that is empty, of the date: {@code january-26}. */
    static String of(String name, LocalDate date) {
        String key = of(name);
        return key.isEmpty() ? of(date.getMonth() + " " + date.getDayOfMonth()) : key;
    }
}
