package io.levain.sales;

import io.levain.catalog.Bakery;
import io.levain.catalog.Product;
import io.levain.facts.Fact;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which values trainings and forecasts leave aside. Sales keep them; who asks whether they are right knows why. */
public interface ValuesSetAside {

    /**
     * A value that is asked about until somebody confirms or corrects it; till then it does not count, unless its reason
     * says that it does.
     *
     * @param product the code of the product
     * @param sold what is said to have sold, firm orders included
     * @param reason why it is not believed
     */
    record Value(String product, LocalDate date, double sold, Fact reason) {}

    /**
     * The values of a bakery that are set aside or asked about, by date and product.
     *
     * @param from the first day asked for, or null for the first of all
     * @param to the last day asked for, or null for the last of all
     */
    List<Value> of(Bakery bakery, @Nullable LocalDate from, @Nullable LocalDate to);

    /**
     * The same of some products alone, which takes far less.
     *
     * @param from the first day asked for
     * @param to the last day asked for
     */
    List<Value> of(Bakery bakery, Collection<Product> products, LocalDate from, LocalDate to);
}
