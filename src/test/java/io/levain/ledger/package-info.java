@NullMarked
package io.levain.ledger;

import org.jspecify.annotations.NullMarked;
