@NullMarked
package io.levain.sales;

import org.jspecify.annotations.NullMarked;
