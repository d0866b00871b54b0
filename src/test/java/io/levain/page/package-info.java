@NullMarked
package io.levain.page;

import org.jspecify.annotations.NullMarked;
