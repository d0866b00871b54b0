@NullMarked
package io.levain.counts;

import org.jspecify.annotations.NullMarked;
