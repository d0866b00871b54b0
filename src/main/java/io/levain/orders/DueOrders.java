package io.levain.orders;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What is to be packed on a day.
 *
 * @param bakery the code of the bakery
 * @param date the day
 * @param closed whether the calendar says that the bakery is closed then, so that no standing order counts
 * @param orders by customer and product, those without a customer last
 */
record DueOrders(String bakery, LocalDate date, boolean closed, List<DueOrder> orders) {

    private static final Comparator<DueOrder> ORDER =
            Comparator.comparing(DueOrder::customer, nullsLast(naturalOrder())).thenComparing(DueOrder::product);

    DueOrders {
        orders = orders.stream().sorted(ORDER).toList();
    }
}
