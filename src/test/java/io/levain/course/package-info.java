@NullMarked
package io.levain.course;

import org.jspecify.annotations.NullMarked;
