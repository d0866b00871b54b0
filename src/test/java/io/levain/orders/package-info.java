@NullMarked
package io.levain.orders;

import org.jspecify.annotations.NullMarked;
