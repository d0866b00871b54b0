package io.levain.calendar;

import io.levain.catalog.PlaceCheck;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        HolidayRegion place = new HolidayRegion(country, region);
        if (!place.hasCalendar()) {
            return Optional.of(new Doubt(
                    "country",
                    country,
                    "is a country whose public holidays are not known; send them in events.csv, as public-holiday"));
        }
        List<CommunityHoliday> open = CommunityHoliday.of(place);
        return open.isEmpty() ? Optional.empty() : Optional.of(new Doubt("region", place.code(), question(open)));
    }

    private static String question(List<CommunityHoliday> open) {
        String holidays = open.stream().map(CommunityHoliday::key).collect(Collectors.joining(" and "));
        List<String> finer = open.get(0).finer();
        return "does not tell whether " + holidays + " is a public holiday, as its communities differ; send an event of"
                + " that day, as public-holiday or as other with the name \"no public holiday\""
                + (finer.isEmpty() ? "" : ", or a region that tells: " + String.join(", ", finer));
    }
}
