@NullMarked
package io.levain.plan;

import org.jspecify.annotations.NullMarked;
