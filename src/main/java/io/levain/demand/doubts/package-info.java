/** Makes a history of what was told: what is not believed is set aside, what a sold-out day hid is estimated. */
@NamedInterface
@NullMarked
package io.levain.demand.doubts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
