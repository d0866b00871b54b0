package io.levain.page;

import io.levain.facts.Fact;
import io.levain.texts.Texts;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What a page says, in the language of who reads it, with dates, numbers and money in the form of that language.
 *
 * @param messages the sentences of {@code page.properties}
 * @param texts the sentences of facts
 * @param language of the reader
 */
record Words(MessageSource messages, Texts texts, Locale language) {

    /** Where the holiday library keeps the names of its days. */
    private static final String HOLIDAYS = "descriptions.holiday_descriptions";

    /** The sentence under that key. */
    String say(String key, Object... parameters) {
        return messages.getMessage(key, parameters, language);
    }

    /** A fact as a sentence, and what to do about it. */
    String say(Fact fact) {
        return texts.advice(fact, language)
                .map(todo -> say("advised", capitalised(sentence(fact)), todo))
                .orElseGet(() -> capitalised(sentence(fact)));
    }

    /** A fact as a sentence alone. */
    String sentence(Fact fact) {
        return texts.sentence(fact, language);
    }

    /** A day with its weekday, such as "Thursday, March 5, 2026". */
    String day(LocalDate date) {
        return capitalised(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language)
                .format(date));
    }

    /** A day without its weekday. */
    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(date);
    }

    /** A point in time as a clock there shows it. */
    String moment(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language)
                .format(instant.atZone(zone));
    }

    /** A number of pieces, to the tenth. */
    String pieces(double pieces) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(1);
        return format.format(pieces);
    }

    /**
     * An amount of money.
     *
     * @param currency of ISO 4217, or null if nobody has said which: then it is a number
     */
    String money(double amount, @Nullable String currency) {
        if (currency == null) {
            NumberFormat format = NumberFormat.getNumberInstance(language);
            format.setMinimumFractionDigits(2);
            format.setMaximumFractionDigits(2);
            return format.format(amount);
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(language);
        Currency unit = Currency.getInstance(currency);
        format.setCurrency(unit);
        format.setMinimumFractionDigits(Math.max(0, unit.getDefaultFractionDigits()));
        format.setMaximumFractionDigits(Math.max(0, unit.getDefaultFractionDigits()));
        return format.format(amount);
    }

    /** What people call a special day or a public holiday: by our own words, else by the library's, else its key. */
    String specialDay(String key) {
        String known = messages.getMessage("day." + key, null, null, language);
        if (known != null) {
            return known;
        }
        String libraryKey =
                "holiday.description." + key.toUpperCase(Locale.ROOT).replace('-', '_');
        try {
            return ResourceBundle.getBundle(
                            HOLIDAYS,
                            language,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(libraryKey);
        } catch (MissingResourceException e) {
            return capitalised(key.replace('-', ' '));
        }
    }

    private String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }
}
