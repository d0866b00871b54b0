@NullMarked
package io.levain.removals;

import org.jspecify.annotations.NullMarked;
