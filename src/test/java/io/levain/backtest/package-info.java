@NullMarked
package io.levain.backtest;

import org.jspecify.annotations.NullMarked;
