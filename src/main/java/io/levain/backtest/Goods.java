package io.levain.backtest;

import io.levain.decision.Aim;
import io.levain.decision.AimRules;
import io.levain.decision.Bakehouse;
import io.levain.decision.Bakehouse.Press;
import io.levain.decision.Demand;
import io.levain.decision.Limits;
import io.levain.decision.Stakes;
import io.levain.demand.model.Quantiles;
import io.levain.demand.past.Series;
import io.levain.files.AimFields;
import io.levain.files.AimRow;
import io.levain.files.BakeryRow;
import io.levain.files.Field;
import io.levain.files.ProductRow;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a piece brings and costs and which counts can be baked, by products.csv or else by what is said of all. */
final class Goods {

    private final Map<String, ProductRow> products;
    private final Map<AimRules.Place<String>, Aim> aims;
    private final Map<String, Integer> ovens;
    private final Unsaid unsaid;

    /** None yet. */
    Goods() {
        this(new HashMap<>(), new HashMap<>(), new HashMap<>(), new Unsaid(null, null, null, null, null, null));
    }

    private Goods(
            Map<String, ProductRow> products,
            Map<AimRules.Place<String>, Aim> aims,
            Map<String, Integer> ovens,
            Unsaid unsaid) {
        this.products = products;
        this.aims = aims;
        this.ovens = ovens;
        this.unsaid = unsaid;
    }

    /**
     * What holds where the files say nothing; null where nobody has said.
     *
     * @param ovenShare what an oven can bake, over the usual of all products of its bakery on such a day
     */
    record Unsaid(
            @Nullable BigDecimal price,
            @Nullable BigDecimal cost,
            @Nullable BigDecimal salvage,
            @Nullable Integer batch,
            @Nullable Double returnRate,
            @Nullable Double ovenShare) {}

    void add(ProductRow row) {
        products.put(row.product(), row);
    }

    void add(AimRow row) {
        aims.put(new AimRules.Place<>(row.bakery(), row.category()), aim(row.aims()));
    }

    void add(BakeryRow row) {
        Integer maximum = row.maximum().orNull();
        if (maximum != null) {
            ovens.put(row.bakery(), maximum);
        }
    }

    /** The same, where this holds wherever the files say nothing. */
    Goods otherwise(Unsaid said) {
        return new Goods(products, aims, ovens, said);
    }

    /** Whether it is known what is lost with a piece of a product. */
    boolean isPriced(Series series) {
        return stakes(series).loss().unsold() != null;
    }

    /** What is at stake with a piece of a product in a bakery. */
    Stakes stakes(Series series) {
        ProductRow row = products.get(series.product());
        Aim aim = aim(series.bakery(), row);
        Double returnRate =
                aim.serviceLevel() == null && aim.returnRate() == null ? unsaid.returnRate : aim.returnRate();
        return new Stakes(
                row == null ? unsaid.price : either(row.money().price(), unsaid.price),
                row == null ? unsaid.cost : either(row.money().cost(), unsaid.cost),
                row == null ? unsaid.salvage : either(row.money().salvage(), unsaid.salvage),
                row == null ? null : row.lostShare().orNull(),
                aim.serviceLevel(),
                returnRate,
                aim.levelAtLeast(),
                aim.levelAtMost());
    }

    private Aim aim(String bakery, @Nullable ProductRow row) {
        AimFields own = row == null ? AimFields.NONE : row.aims();
        String category = row == null ? null : row.category().orNull();
        return new AimRules<>(aims).of(aim(own), bakery, category).aim();
    }

    private static Aim aim(AimFields fields) {
        return new Aim(
                fields.serviceLevel().orNull(),
                fields.returnRate().orNull(),
                fields.levelAtLeast().orNull(),
                fields.levelAtMost().orNull());
    }

    /**
     * What would have been baked of the products of a bakery on a day, as the service counts it.
     *
     * @param told what may sell, by product
     * @param usual what all of them usually sell on such a day, together
     * @return pieces by product
     */
    Map<String, Integer> bake(String bakery, Map<String, Quantiles> told, double usual) {
        List<String> codes = List.copyOf(told.keySet());
        List<Bakehouse.Good> goods = codes.stream()
                .map(code -> good(new Series(bakery, code), Objects.requireNonNull(told.get(code))))
                .toList();
        List<Bakehouse.Decided> decided = Bakehouse.plan(goods, oven(bakery, usual));
        Map<String, Integer> bake = new HashMap<>();
        for (int i = 0; i < decided.size(); i++) {
            bake.put(codes.get(i), decided.get(i).count().bake());
        }
        return bake;
    }

    private @Nullable Integer oven(String bakery, double usual) {
        Integer known = ovens.get(bakery);
        return known != null || unsaid.ovenShare == null ? known : Integer.valueOf((int) (unsaid.ovenShare * usual));
    }

    private Bakehouse.Good good(Series series, Quantiles told) {
        String product = series.product();
        return new Bakehouse.Good(new Demand(told), stakes(series), limits(product), 0, press(product));
    }

    private Limits limits(String product) {
        ProductRow row = products.get(product);
        return row == null
                ? new Limits(unsaid.batch, null, null)
                : new Limits(
                        either(row.limits().batchSize(), unsaid.batch),
                        row.limits().minimumDisplay().orNull(),
                        row.limits().maximum().orNull());
    }

    private @Nullable Press press(String product) {
        ProductRow row = products.get(product);
        String dough = row == null ? null : row.dough().dough().orNull();
        Integer pieces = row == null ? null : row.dough().press().orNull();
        return dough == null || pieces == null ? null : new Press(dough, pieces);
    }

    private static <T> @Nullable T either(Field<T> said, @Nullable T otherwise) {
        T value = said.orNull();
        return value == null ? otherwise : value;
    }
}
