@org.jspecify.annotations.NullMarked
package io.levain.exchange;
