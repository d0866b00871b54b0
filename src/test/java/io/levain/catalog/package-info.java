@NullMarked
package io.levain.catalog;

import org.jspecify.annotations.NullMarked;
