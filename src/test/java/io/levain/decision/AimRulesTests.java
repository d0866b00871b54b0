package io.levain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.decision.AimRules.Place;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AimRulesTests {

    private static final Aim NOTHING = new Aim(null, null, null, null);

    private final Map<Place<String>, Aim> rules = new HashMap<>();

    @Test
    void takesTheNearestPlaceThatSaysALevelOrARate() {
        rules.put(new Place<>(null, null), rate(.1));
        assertThat(setFor("bread")).isEqualTo(AimPlace.EVERYTHING);
        rules.put(new Place<>(null, "bread"), level(.6));
        assertThat(setFor("bread")).isEqualTo(AimPlace.CATEGORY);
        rules.put(new Place<>("harbour", null), rate(.2));
        assertThat(setFor("bread")).isEqualTo(AimPlace.BAKERY);
        rules.put(new Place<>("harbour", "bread"), level(.7));
        assertThat(setFor("bread")).isEqualTo(AimPlace.CATEGORY_IN_BAKERY);

        assertThat(of(level(.8), "bread").setFor()).isEqualTo(AimPlace.PRODUCT);
        assertThat(setFor("cake")).isEqualTo(AimPlace.BAKERY);
        assertThat(setFor(null)).isEqualTo(AimPlace.BAKERY);
        assertThat(rules().of(NOTHING, "market", "cake").setFor()).isEqualTo(AimPlace.EVERYTHING);
    }

    @Test
    void takesLevelAndRateFromOnePlace() {
        rules.put(new Place<>(null, null), level(.9));
        rules.put(new Place<>("harbour", null), rate(.1));

        assertThat(of(NOTHING, "bread").aim()).isEqualTo(rate(.1));
    }

    @Test
    void takesFloorAndCeilingEachFromTheNearestThatSaysIt() {
        rules.put(new Place<>(null, null), bounds(.1, .9));
        rules.put(new Place<>("harbour", null), bounds(.4, null));

        AimRules.Aimed aimed = of(bounds(null, .8), null);
        assertThat(aimed.aim()).isEqualTo(bounds(.4, .8));
        assertThat(aimed.setFor()).isNull();
    }

    @Test
    void letsTheFartherBoundGiveWayToTheNearerOne() {
        rules.put(new Place<>("harbour", null), bounds(null, .6));
        assertThat(of(bounds(.8, null), null).aim()).isEqualTo(bounds(.8, .8));

        rules.put(new Place<>("harbour", null), bounds(.8, null));
        assertThat(of(bounds(null, .6), null).aim()).isEqualTo(bounds(.6, .6));

        assertThat(of(bounds(.8, .6), null).aim()).as("of one place").isEqualTo(bounds(.8, .6));
    }

    private @Nullable AimPlace setFor(@Nullable String category) {
        return of(NOTHING, category).setFor();
    }

    private AimRules.Aimed of(Aim own, @Nullable String category) {
        return rules().of(own, "harbour", category);
    }

    private AimRules<String> rules() {
        return new AimRules<>(rules);
    }

    private static Aim level(double level) {
        return new Aim(level, null, null, null);
    }

    private static Aim rate(double rate) {
        return new Aim(null, rate, null, null);
    }

    private static Aim bounds(@Nullable Double floor, @Nullable Double ceiling) {
        return new Aim(null, null, floor, ceiling);
    }
}
