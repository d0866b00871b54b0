package io.levain.decision;

import io.levain.facts.FactKind;

/** What leads from a forecast to a count, beside the reasons of the forecast. As a fact it has the parameter pieces. */
public enum StepKind implements FactKind {
    /** The usual, where all begins. */
    USUALLY,
    /** From what sells on half of such days to what covers the service level, given as parameter level. */
    SAFETY,
    /** To whole pieces or whole trays; the parameter size tells of how many pieces one is. */
    TRAY,
    /** Up to what is to lie in the shop at least. */
    MINIMUM,
    /** Down to what can be baked at most. */
    MAXIMUM,
    /** As dough, press or oven are shared with other products. */
    SHARED,
    /** As trays, presses or the oven of one place are shared with other shops. */
    OTHER_SHOPS,
    /** What was firmly ordered. */
    FIRM_ORDERS
}
