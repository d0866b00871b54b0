package io.levain.page;

import io.levain.catalog.Bakery;
import io.levain.forecast.Forecasts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a plan: the day, and where else to go.
 *
 * @param day the day in words
 * @param before the address of the day before, or null if that is not ahead
 * @param after the address of the day after, or null if that is too far ahead
 * @param sheet the address of the sheet to print
 * @param shops the other shops, and all together; none where there is one
 * @param onPaper whether this is the sheet to print
 */
record Frame(
        String day, @Nullable String before, @Nullable String after, String sheet, List<Link> shops, boolean onPaper) {

    /**
     * A way to another page.
     *
     * @param name what it is called
     * @param address where it leads
     * @param isHere whether it leads to where the reader is
     */
    record Link(String name, String address, boolean isHere) {}

    /**
     * The frame of a plan.
     *
     * @param here the shop, or null for all
     * @param shops all of the chain
     * @param today the day that it is there
     */
    static Frame of(
            Words words,
            Addresses addresses,
            @Nullable Bakery here,
            List<Bakery> shops,
            LocalDate day,
            LocalDate today,
            boolean isSheet) {
        String code = here == null ? null : here.code();
        LocalDate last = today.plusDays(Forecasts.DAYS_AHEAD);
        boolean isAfterTomorrow = day.isAfter(today.plusDays(1)) && !day.isAfter(last);
        return new Frame(
                words.day(day),
                isAfterTomorrow ? addresses.plan(code, day.minusDays(1)) : null,
                day.isBefore(last) ? addresses.plan(code, day.plusDays(1)) : null,
                addresses.plan(code, day, true),
                shops.size() < 2 ? List.of() : links(words, addresses, here, shops, day),
                isSheet);
    }

    private static List<Link> links(
            Words words, Addresses addresses, @Nullable Bakery here, List<Bakery> shops, LocalDate day) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(words.say("all-shops"), addresses.plan(null, day, false), here == null));
        shops.forEach(shop -> links.add(
                new Link(shop.facts().name(), addresses.plan(shop, day), here != null && here.id() == shop.id())));
        return List.copyOf(links);
    }
}
