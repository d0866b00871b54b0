@NullMarked
package io.levain.lostshares;

import org.jspecify.annotations.NullMarked;
