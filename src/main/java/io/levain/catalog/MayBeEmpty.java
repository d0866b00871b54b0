package io.levain.catalog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a nullable bakery or product that a controller takes: given but empty it is null too, as an empty cell of a row is.
 * Elsewhere an empty code names nothing that there is, lest a list of one bakery become one of all.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayBeEmpty {}
