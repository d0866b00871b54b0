package io.levain.sales;

import io.levain.catalog.Bakery;
import io.levain.catalog.Product;
import io.levain.facts.Fact;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which values trainings and forecasts do not take as they stand. Sales keep them; who asks whether they are right
 * knows why.
 */
public interface DoubtfulValues {

    /**
     * A value that is asked about until somebody confirms or corrects it; till then it does not count as it stands, unless
     * its reason says that it does.
     *
     * @param product the code of the product
     * @param column what is in doubt, as in CSV
     * @param held what is said of it, as it is written
     * @param reason what speaks against it, and what becomes of it meanwhile
     */
    record Value(String product, LocalDate date, String column, String held, Fact reason) {}

    /**
     * The doubtful values of a bakery, by date and product.
     *
     * @param from the first day asked for, or null for the first of all
     * @param to the last day asked for, or null for the last of all
     */
    List<Value> of(Bakery bakery, @Nullable LocalDate from, @Nullable LocalDate to);

    /**
     * What is doubted of what some products sold, and nothing else, in any order: it takes far less.
     *
     * @param from the first day asked for
     * @param to the last day asked for
     */
    List<Value> ofSold(Bakery bakery, Collection<Product> products, LocalDate from, LocalDate to);
}
