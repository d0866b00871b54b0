/**
 * What holds of every request, whatever it asks for: its body is taken in before a thread is spent on it, and its answer
 * is sent once it is whole, without one; its address is well formed and names no parameter that nobody reads; and what
 * the container turns away is answered as a problem of RFC 9457 too.
 */
@ApplicationModule(allowedDependencies = {"files"})
@NullMarked
package io.levain.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
