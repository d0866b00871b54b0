package io.levain.forecast;

import io.levain.facts.FactKind;

/** Why a product is not foretold. */
enum LeftOutKind implements FactKind {
    NOT_OFFERED,
    EXPECTED_LATER,
    /** Another product has its place. Parameters by, from. */
    REPLACED,
    /** It takes the place of another, later. Parameters product, from. */
    REPLACES_LATER,
    /** It takes the place of another once it has sold. Parameter product. */
    REPLACES_ONCE_SOLD,
    HARDLY_SOLD,
    NEVER_SOLD_HERE,
    ASLEEP,
    /** It sells in some weeks of the year. Parameters first and last, of its last season. */
    OUT_OF_SEASON
}
