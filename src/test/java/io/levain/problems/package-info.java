@NullMarked
package io.levain.problems;

import org.jspecify.annotations.NullMarked;
