package io.levain.decision;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How full the shelves shall be, by category and by bakery, and what of it counts for a product.
 *
 * <p>What is said of the product itself counts first, then what of its category in that bakery, of the bakery, of the
 * category, and of everything. Service level and return rate are two ways to make one choice: both are taken from the
 * nearest place that says either. Floor and ceiling each are taken from the nearest that says it. Where they come from
 * different places and the floor lies above the ceiling, the nearer one holds, and the other gives way to it: both are
 * the nearer then. Of one place, the ceiling holds, as {@link Stakes} has it.
 *
 * @param <B> what tells bakeries apart
 */
public final class AimRules<B> {

    private final Map<Place<B>, Aim> rules;

    /** @param rules what is said of each place */
    public AimRules(Map<Place<B>, Aim> rules) {
        this.rules = Map.copyOf(rules);
    }

    /**
     * What a rule is about.
     *
     * @param bakery null: every bakery
     * @param category null: every category, and products without one
     */
    public record Place<B>(@Nullable B bakery, @Nullable String category) {}

    /**
     * What counts for a product.
     *
     * @param aim what it comes to
     * @param setFor of what service level or return rate were said; null if of nothing
     */
    public record Aimed(Aim aim, @Nullable AimPlace setFor) {}

    /**
     * What counts for a product in a bakery.
     *
     * @param own what is said of the product itself
     * @param category its category, or null if it has none
     */
    public Aimed of(Aim own, B bakery, @Nullable String category) {
        SortedMap<AimPlace, Aim> said = said(own, bakery, category);
        AimPlace level = nearest(said, aim -> aim.setsLevel() ? aim : null);
        AimPlace floorAt = nearest(said, Aim::levelAtLeast);
        AimPlace ceilingAt = nearest(said, Aim::levelAtMost);
        Aim chosen = level == null ? null : said.get(level);
        Double floor = value(said, floorAt, Aim::levelAtLeast);
        Double ceiling = value(said, ceilingAt, Aim::levelAtMost);
        if (floorAt != null && ceilingAt != null && floor != null && ceiling != null && floor > ceiling) {
            int order = floorAt.compareTo(ceilingAt);
            floor = order > 0 ? ceiling : floor;
            ceiling = order < 0 ? floor : ceiling;
        }
        return new Aimed(
                new Aim(
                        chosen == null ? null : chosen.serviceLevel(),
                        chosen == null ? null : chosen.returnRate(),
                        floor,
                        ceiling),
                level);
    }

    private SortedMap<AimPlace, Aim> said(Aim own, B bakery, @Nullable String category) {
        SortedMap<AimPlace, Aim> said = new TreeMap<>();
        said.put(AimPlace.PRODUCT, own);
        if (category != null) {
            put(said, AimPlace.CATEGORY_IN_BAKERY, new Place<>(bakery, category));
            put(said, AimPlace.CATEGORY, new Place<>(null, category));
        }
        put(said, AimPlace.BAKERY, new Place<>(bakery, null));
        put(said, AimPlace.EVERYTHING, new Place<>(null, null));
        return said;
    }

    private void put(SortedMap<AimPlace, Aim> said, AimPlace at, Place<B> place) {
        Aim rule = rules.get(place);
        if (rule != null) {
            said.put(at, rule);
        }
    }

    private static @Nullable AimPlace nearest(
            SortedMap<AimPlace, Aim> said, Function<Aim, ? extends @Nullable Object> value) {
        for (Map.Entry<AimPlace, Aim> each : said.entrySet()) {
            if (value.apply(each.getValue()) != null) {
                return each.getKey();
            }
        }
        return null;
    }

    private static @Nullable Double value(
            SortedMap<AimPlace, Aim> said, @Nullable AimPlace at, Function<Aim, @Nullable Double> value) {
        Aim aim = at == null ? null : said.get(at);
        return aim == null ? null : value.apply(aim);
    }
}
