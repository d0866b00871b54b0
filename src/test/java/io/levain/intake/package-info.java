@NullMarked
package io.levain.intake;

import org.jspecify.annotations.NullMarked;
