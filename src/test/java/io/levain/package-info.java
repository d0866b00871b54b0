/** What the tests of all packages share: a database to test on, a clock to move, and the rules of the whole. */
@NullMarked
package io.levain;

import org.jspecify.annotations.NullMarked;
