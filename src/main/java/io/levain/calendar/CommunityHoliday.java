package io.levain.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A public holiday that some communities of a region keep and others do not, so that the region's code does not tell.
 *
 * @param key its key where it is kept
 * @param dates its date in a year
 * @param finer codes of regions that do tell, with the name of the place where the code is no common one; may be empty
 */
record CommunityHoliday(String key, IntFunction<LocalDate> dates, List<String> finer) {

    private static final List<String> BAVARIAN_TOWNS =
            List.of("AG (Augsburg)", "IN (Ingolstadt)", "MU (Munich)", "RE (Regensburg)", "WU (Würzburg)");

    private static final List<String> GRAND_EST = List.of("08", "10", "51", "52", "54", "55", "57", "67", "68", "88");

    /** Bavaria, law on Sundays and holidays, article 1: in communities with more Catholics than Protestants. */
    private static final CommunityHoliday ASSUMPTION_DAY = fixed("assumption-day", MonthDay.of(8, 15), BAVARIAN_TOWNS);

    /** In some Catholic communities of Saxony and Thuringia, such as those of the Eichsfeld. */
    private static final CommunityHoliday CORPUS_CHRISTI = fromEaster("corpus-christi", 60, List.of());

    /** Code du travail, article L3134-13: in communities with a Protestant church, or one that both confessions share. */
    private static final CommunityHoliday GOOD_FRIDAY = fromEaster(SpecialDays.GOOD_FRIDAY, -2, List.of());

    private static final Map<String, List<CommunityHoliday>> BY_REGION = Map.of(
            "DE-BY", List.of(ASSUMPTION_DAY),
            "DE-SN", List.of(CORPUS_CHRISTI),
            "DE-TH", List.of(CORPUS_CHRISTI),
            "FR-57", List.of(GOOD_FRIDAY),
            "FR-67", List.of(GOOD_FRIDAY),
            "FR-68", List.of(GOOD_FRIDAY),
            "FR-6AE", List.of(GOOD_FRIDAY),
            // three of its ten departments keep both
            "FR-GES",
                    List.of(
                            fromEaster(SpecialDays.GOOD_FRIDAY, -2, GRAND_EST),
                            fixed(SpecialDays.SECOND_CHRISTMAS_DAY, MonthDay.of(12, 26), GRAND_EST)));

    private static CommunityHoliday fixed(String key, MonthDay date, List<String> finer) {
        return new CommunityHoliday(key, date::atYear, finer);
    }

    private static CommunityHoliday fromEaster(String key, int days, List<String> finer) {
        return new CommunityHoliday(key, year -> Easter.sunday(year).plusDays(days), finer);
    }

    /** Those that a region leaves open; none where all communities keep the same days. */
    static List<CommunityHoliday> of(HolidayRegion region) {
        return BY_REGION.getOrDefault(region.code(), List.of());
    }

    /** Its date in a year. */
    LocalDate in(int year) {
        return dates.apply(year);
    }
}
