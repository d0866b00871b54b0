package io.levain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

/** A central bakery that bakes for itself and for a shop, and some others, with what sold there lately. */
public final class Shops {

    /** The last day that has sales: yesterday at {@link MovableClock#START}. */
    public static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);

    private static final String BAKERIES = """
            bakery,name,time_zone,country,currency,baked_at
            central,Central,Europe/Berlin,DE,EUR,
            harbour,Harbour,Europe/Berlin,DE,EUR,central
            mill,Mill,Europe/Berlin,DE,EUR,mill
            new,New shop,Europe/Berlin,DE,EUR,central
            """;

    private static final String PRODUCTS = """
            product,name,category,price,cost,batch_size,dough_grams,dough
            bun,Bun,rolls,0.6,0.2,,60,
            cake,Cake,cakes,3,1,,,
            rye,Country rye,bread,4,1.5,6,800,sour
            """;

    private Shops() {}

    /** Sends them: all sell ten weeks, but for the new one. */
    public static void send(RestCalls rest) {
        assertThat(rest.csv("/api/v1/bakeries", BAKERIES).refused()).isZero();
        assertThat(rest.csv("/api/v1/products", PRODUCTS).refused()).isZero();
        StringBuilder csv = new StringBuilder("bakery,product,date,sold\n");
        for (String bakery : List.of("central", "harbour", "mill")) {
            for (String product : List.of("bun", "cake", "rye")) {
                YESTERDAY
                        .minusDays(69)
                        .datesUntil(YESTERDAY.plusDays(1))
                        .forEach(date -> csv.append(
                                String.format("%s,%s,%s,%d%n", bakery, product, date, 40 + date.getDayOfMonth() % 3)));
            }
        }
        assertThat(rest.csv("/api/v1/sales", csv.toString()).refused()).isZero();
    }
}
