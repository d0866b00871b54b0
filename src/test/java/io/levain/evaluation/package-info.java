@NullMarked
package io.levain.evaluation;

import org.jspecify.annotations.NullMarked;
