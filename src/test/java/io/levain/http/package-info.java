@NullMarked
package io.levain.http;

import org.jspecify.annotations.NullMarked;
