@NullMarked
package io.levain.confirmations;

import org.jspecify.annotations.NullMarked;
