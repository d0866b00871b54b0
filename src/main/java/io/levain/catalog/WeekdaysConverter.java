package io.levain.catalog;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Weekdays as a database keeps them: their names, separated by blanks. */
@Converter
class WeekdaysConverter implements AttributeConverter<Set<DayOfWeek>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Set<DayOfWeek> weekdays) {
        return weekdays == null
                ? null
                : weekdays.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(" "));
    }

    @Override
    public @Nullable Set<DayOfWeek> convertToEntityAttribute(@Nullable String names) {
        return names == null
                ? null
                : Arrays.stream(names.split(" ", -1)).map(DayOfWeek::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
