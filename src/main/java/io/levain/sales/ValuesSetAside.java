package io.levain.sales;

import io.levain.catalog.Bakery;
import io.levain.facts.Fact;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which values trainings and forecasts leave aside. Sales keep them; who asks whether they are right knows why. */
public interface ValuesSetAside {

    /**
     * A value that does not count until somebody confirms or corrects it.
     *
     * @param product the code of the product
     * @param sold what is said to have sold, firm orders included
     * @param reason why it is not believed
     */
    record Value(String product, LocalDate date, double sold, Fact reason) {}

    /**
     * The values of a bakery that are set aside, by date and product.
     *
     * @param from the first day asked for, or null for the first of all
     * @param to the last day asked for, or null for the last of all
     */
    List<Value> of(Bakery bakery, @Nullable LocalDate from, @Nullable LocalDate to);
}
