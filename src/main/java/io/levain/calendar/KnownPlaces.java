package io.levain.calendar;

import io.levain.catalog.PlaceCheck;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets no bakery stand in a country or a region that there is not, and says where no public holidays are known. */
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

    @Override
    public Optional<Doubt> doubt(String country, @Nullable String region) {
        return new HolidayRegion(country, region).hasCalendar()
                ? Optional.empty()
                : Optional.of(
                        new Doubt(
                                "country",
                                country,
                                "is a country whose public holidays are not known; send them in events.csv, as public-holiday"));
    }
}
