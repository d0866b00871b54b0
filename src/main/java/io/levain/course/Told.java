package io.levain.course;

import io.levain.course.RestOfDayRequest.SoldSoFar;
import io.levain.facts.Refused;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what a request tells of products. */
final class Told {

    /** More than any bakery sells in a day, so it is a slip. */
    private static final double MOST = 1e7;

    private Told() {}

    /**
     * What is told, by product.
     *
     * @param foretold the products of the day's forecast
     * @throws Refused naming the first field that is at fault
     */
    static Map<String, SoldSoFar> of(
            @Nullable List<@Nullable SoldSoFar> products, Set<String> foretold, String bakery, Moment moment) {
        Map<String, SoldSoFar> told = new HashMap<>();
        List<@Nullable SoldSoFar> given = Objects.requireNonNullElse(products, List.of());
        for (int i = 0; i < given.size(); i++) {
            String place = "products[" + i + "]";
            SoldSoFar one = given.get(i);
            String product = one == null ? null : one.product();
            if (one == null || product == null) {
                throw Refused.because(CourseFailure.PRODUCT_UNNAMED)
                        .about(place + ".product", null)
                        .with("field", place);
            }
            if (!foretold.contains(product)) {
                throw Refused.because(CourseFailure.NOT_FORETOLD_TODAY)
                        .about(place + ".product", product)
                        .with("product", product)
                        .with("bakery", bakery)
                        .with("date", moment.date());
            }
            if (told.put(product, one) != null) {
                throw Refused.because(CourseFailure.PRODUCT_NAMED_TWICE)
                        .about(place + ".product", product)
                        .with("product", product);
            }
            checkCount(place + ".sold", one.sold());
            checkCount(place + ".left", one.left());
            checkSoldOut(place, one, moment);
        }
        return told;
    }

    private static void checkCount(String field, @Nullable Double pieces) {
        if (pieces != null && !(pieces >= 0 && pieces <= MOST)) {
            throw Refused.because(CourseFailure.NO_SUCH_COUNT)
                    .about(field, pieces)
                    .with("field", field)
                    .with("most", MOST);
        }
    }

    private static void checkSoldOut(String place, SoldSoFar told, Moment moment) {
        LocalTime soldOutAt = told.soldOutAt();
        if (soldOutAt == null) {
            return;
        }
        if (!soldOutAt.isAfter(moment.hours().opens()) || soldOutAt.isAfter(moment.at())) {
            throw Refused.because(CourseFailure.SOLD_OUT_AT_NO_SUCH_TIME)
                    .about(place + ".soldOutAt", soldOutAt)
                    .with("field", place + ".soldOutAt")
                    .with("opens", moment.hours().opens())
                    .with("at", moment.at());
        }
        Double left = told.left();
        if (left != null && left > 0) {
            throw Refused.because(CourseFailure.LEFT_THOUGH_SOLD_OUT)
                    .about(place + ".left", left)
                    .with("field", place + ".left");
        }
    }
}
