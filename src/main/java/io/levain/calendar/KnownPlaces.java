package io.levain.calendar;

import io.levain.catalog.PlaceCheck;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets no bakery stand where nobody knows the public holidays. */
@Component
class KnownPlaces implements PlaceCheck {

    @Override
    public Optional<String> objection(String country, @Nullable String region) {
        try {
            HolidayLibrary.path(country, region);
            return Optional.empty();
        } catch (UnknownHolidayRegion e) {
            return Optional.of("is not among those whose public holidays are known; " + e.advice());
        }
    }
}
