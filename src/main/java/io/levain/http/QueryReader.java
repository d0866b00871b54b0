package io.levain.http;

import java.util.Set;
import org.springframework.core.MethodParameter;

/**
 * Tells which parameters of the address an argument of a handler is made of, where Spring's annotations do not say so.
 * Who resolves arguments of its own implements it as a bean.
 */
public interface QueryReader {

    /** The names of the parameters that are read for the argument; empty if it is not an argument of this reader. */
    Set<String> reads(MethodParameter argument);
}
