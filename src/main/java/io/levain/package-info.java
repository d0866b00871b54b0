/**
 * Levain tells a bakery each evening how many loaves to bake tomorrow. This package starts it; everything else lies in
 * the packages below, each a module that names the modules which it may use.
 */
@NullMarked
package io.levain;

import org.jspecify.annotations.NullMarked;
