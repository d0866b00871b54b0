@NullMarked
package io.levain.files;

import org.jspecify.annotations.NullMarked;
