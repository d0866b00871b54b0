package io.levain.forecast;

import io.levain.facts.FactKind;

/** Why a product is not foretold. */
enum LeftOutKind implements FactKind {
    NOT_OFFERED,
    EXPECTED_LATER,
    HARDLY_SOLD,
    NEVER_SOLD_HERE,
    ASLEEP,
    /** It sells in some weeks of the year. Parameters first and last, of its last season. */
    OUT_OF_SEASON
}
