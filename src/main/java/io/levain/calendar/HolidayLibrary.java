package io.levain.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The way into jollyday: its countries, the regions below them, and our own calendar file. */
final class HolidayLibrary {

    private static final String SPECIAL_DAYS = "special-days.xml";

    private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());

    private HolidayLibrary() {}

    /** Whether the library has a calendar of a country. */
    static boolean knows(String country) {
        return country.length() == 2
                && HolidayCalendar.getSupportedCalendarCodes().contains(country);
    }

    /** The library's calendar of a country that it knows. */
    static HolidayManager country(String country) {
        return manager(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }

    /** The calendar of our special days: for every country at its root, below it what single countries add. */
    static HolidayManager specialDays() {
        return manager(ManagerParameters.create(
                Objects.requireNonNull(HolidayLibrary.class.getResource(SPECIAL_DAYS), SPECIAL_DAYS)));
    }

    /** One at a time: where several threads ask for their first calendars at once, the library fails to load its parts. */
    private static synchronized HolidayManager manager(ManagerParameter parameter) {
        return HolidayManager.getInstance(parameter);
    }

    /**
     * The codes that lead from a country's calendar to that of its region; empty for the country itself, and for any
     * part of a country that the library has no calendar of.
     *
     * @throws UnknownHolidayRegion naming the country that there is not, or the region that the library does not know
     */
    static List<String> path(String country, @Nullable String region) {
        if (!knows(country) && !ISO_COUNTRIES.contains(country)) {
            throw new UnknownHolidayRegion(
                    "country", country, "give an ISO 3166-1 code of two letters, such as DE, AT, CH, FR or GB");
        }
        if (region == null || !knows(country)) {
            return List.of();
        }
        Optional<List<String>> french =
                country.equals(FrenchRegions.FRANCE) ? FrenchRegions.path(region) : Optional.empty();
        return french.orElseGet(() -> listed(country, region));
    }

    private static List<String> listed(String country, String region) {
        Map<String, CalendarHierarchy> regions =
                country(country).getCalendarHierarchy().getChildren();
        List<List<String>> found = new ArrayList<>();
        find(region, regions, List.of(), found);
        // A code may name a region and a town within another; the shortest path is the region.
        return found.stream()
                .min(Comparator.comparingInt(List::size))
                .orElseThrow(() -> new UnknownHolidayRegion("region", region, advice(country, regions)));
    }

    private static void find(
            String region, Map<String, CalendarHierarchy> level, List<String> above, List<List<String>> found) {
        level.forEach((code, child) -> {
            List<String> path = new ArrayList<>(above);
            path.add(code);
            if (code.equalsIgnoreCase(region)) {
                found.add(path);
            }
            find(region, child.getChildren(), path, found);
        });
    }

    private static String advice(String country, Map<String, CalendarHierarchy> regions) {
        if (regions.isEmpty()) {
            return "no region of " + country + " has holidays of its own, leave it out";
        }
        String known = regions.keySet().stream()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
        return "known in " + country + " are " + known + "; leave it out for the holidays of the whole country";
    }
}
