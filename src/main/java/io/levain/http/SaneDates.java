package io.levain.http;

import io.levain.files.Years;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.springframework.format.AnnotationFormatterFactory;
import org.springframework.format.Formatter;
import org.springframework.format.Parser;
import org.springframework.format.Printer;
import org.springframework.format.annotation.DateTimeFormat;

/** Holds the dates of addresses to the years that the files allow. */
final class SaneDates implements AnnotationFormatterFactory<DateTimeFormat>, Formatter<LocalDate> {

    @Override
    public Set<Class<?>> getFieldTypes() {
        return Set.of(LocalDate.class);
    }

    @Override
    public Printer<LocalDate> getPrinter(DateTimeFormat annotation, Class<?> type) {
        return this;
    }

    @Override
    public Parser<LocalDate> getParser(DateTimeFormat annotation, Class<?> type) {
        return this;
    }

    @Override
    public String print(LocalDate date, Locale locale) {
        return date.toString();
    }

    @Override
    public LocalDate parse(String text, Locale locale) {
        LocalDate date = LocalDate.parse(text.strip());
        if (!Years.hold(date)) {
            throw new DateTimeException("not between " + Years.FIRST + " and " + Years.LAST);
        }
        return date;
    }
}
