package io.levain.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The codes of ISO 3166-2 for parts of France that the library lacks: it has the departments in Europe alone. */
final class FrenchRegions {

    static final String FRANCE = "FR";

    /** The European Collectivity of Alsace, which is the departments 67 and 68: both keep the same days. */
    private static final String ALSACE = "6AE";

    private static final List<String> LIKE_ALSACE = List.of("67");

    /**
     * The regions in Europe, with both codes that Corsica had, and the older code of the department of Paris. None has a
     * holiday of its own; what of Grand Est has is asked for as a {@link CommunityHoliday}.
     */
    private static final Set<String> LIKE_FRANCE = Set.of(
            "20R", "75", "ARA", "BFC", "BRE", "COR", "CVL", "GES", "HDF", "IDF", "NAQ", "NOR", "OCC", "PAC", "PDL");

    /** What lies overseas keeps days of its own, and the library has it as a country. */
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("971", "GP"),
            Map.entry("972", "MQ"),
            Map.entry("973", "GF"),
            Map.entry("974", "RE"),
            Map.entry("976", "YT"),
            Map.entry("BL", "BL"),
            Map.entry("GF", "GF"),
            Map.entry("GP", "GP"),
            Map.entry("MF", "MF"),
            Map.entry("MQ", "MQ"),
            Map.entry("NC", "NC"),
            Map.entry("PF", "PF"),
            Map.entry("PM", "PM"),
            Map.entry("RE", "RE"),
            Map.entry("WF", "WF"),
            Map.entry("YT", "YT"));

    private FrenchRegions() {}

    /**
     * The codes that lead to what the library knows of a part of France.
     *
     * @return empty if it is not among those that the library lacks
     * @throws UnknownHolidayRegion if it has to be given as a country
     */
    static Optional<List<String>> path(String region) {
        String country = COUNTRIES.get(region);
        if (country != null) {
            throw new UnknownHolidayRegion(
                    "region",
                    region,
                    "it has holidays of its own, so give " + country + " as the country, and no region");
        }
        if (region.equals(ALSACE)) {
            return Optional.of(LIKE_ALSACE);
        }
        return LIKE_FRANCE.contains(region) ? Optional.of(List.of()) : Optional.empty();
    }
}
