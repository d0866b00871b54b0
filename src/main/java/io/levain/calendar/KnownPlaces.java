package io.levain.calendar;

import io.levain.catalog.PlaceCheck;
import io.levain.facts.Fact;
import java.util.List;
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
        HolidayRegion place = new HolidayRegion(country, region);
        if (!place.hasCalendar()) {
            Fact unknown = Fact.of(PlaceDoubt.PLACE_WITHOUT_CALENDAR).with("country", country);
            return Optional.of(new Doubt("country", country, unknown));
        }
        List<CommunityHoliday> open = CommunityHoliday.of(place);
        return open.isEmpty() ? Optional.empty() : Optional.of(new Doubt("region", place.code(), question(open)));
    }

    private static Fact question(List<CommunityHoliday> open) {
        List<String> finer = open.get(0).finer();
        return Fact.of(PlaceDoubt.HOLIDAYS_OF_COMMUNITIES)
                .with("holidays", open.stream().map(CommunityHoliday::key).toList())
                .with("finer", !finer.isEmpty())
                .with("regions", finer);
    }
}
