package io.levain.service;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A shop of three products that opens every day, whose model is trained in a moment. */
final class SmallChain {

    static final String BAKERY = "shop";
    static final String FORECASTS = "/api/v1/bakeries/" + BAKERY + "/forecasts";

    private static final String JSON = "application/json";
    private static final List<String> PRODUCTS = List.of("rye", "roll", "cake");
    private static final double[] WEEKDAYS = {.7, .9, 1, 1, 1.1, 1.4, .9};

    private SmallChain() {}

    /** Brings it in, with so many days of sales up to a newest one. */
    static void introduce(Service service, LocalDate newest, int days) {
        service.post(
                "/api/v1/bakeries",
                JSON,
                "[{\"bakery\": \"shop\", \"name\": \"Shop\", \"timeZone\": \"Europe/Berlin\", \"country\": \"DE\"}]");
        service.post(
                "/api/v1/products",
                JSON,
                PRODUCTS.stream()
                        .map(p -> "{\"product\": \"" + p + "\", \"name\": \"" + p + "\"}")
                        .collect(Collectors.joining(",", "[", "]")));
        service.post(
                "/api/v1/hours",
                JSON,
                Stream.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
                        .map(w -> "{\"bakery\": \"shop\", \"weekday\": \"" + w
                                + "\", \"opens\": \"07:00\", \"closes\": \"18:00\"}")
                        .collect(Collectors.joining(",", "[", "]")));
        StringBuilder rows = new StringBuilder("bakery,product,date,sold\n");
        newest.minusDays(days - 1L).datesUntil(newest.plusDays(1)).forEach(day -> rows.append(rows(day, 0)));
        service.post("/api/v1/sales?history=true", "text/csv", rows.toString());
    }

    /** What sold on a day, as a file. */
    static String sales(LocalDate day, int more) {
        return "bakery,product,date,sold\n" + rows(day, more);
    }

    private static String rows(LocalDate day, int more) {
        SplittableRandom luck = new SplittableRandom(day.toEpochDay());
        double weekday = WEEKDAYS[day.getDayOfWeek().getValue() - 1];
        StringBuilder rows = new StringBuilder();
        for (String product : PRODUCTS) {
            long sold = Math.round(60 * weekday * (.8 + .4 * luck.nextDouble())) + more;
            rows.append(BAKERY + ",").append(product).append(',').append(day).append(',');
            rows.append(sold).append('\n');
        }
        return rows.toString();
    }
}
