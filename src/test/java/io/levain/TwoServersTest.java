package io.levain;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A test of two of Levain's servers on one PostgreSQL database, as a chain with more than one machine runs them. All
 * classes with this annotation share the two. A constructor or a method that takes {@link TwoServers} gets them; before
 * each test the database is as the start left it and their clock stands at {@link MovableClock#START}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(TwoServersTest.Extension.class)
public @interface TwoServersTest {

    /** Starts the two when they are first asked for, and stops them with the last test. */
    final class Extension implements BeforeEachCallback, ParameterResolver {

        @Override
        public void beforeEach(ExtensionContext test) {
            servers(test).restore();
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == TwoServers.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return servers(test);
        }

        private static TwoServers servers(ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.create(TwoServers.class))
                    .computeIfAbsent(TwoServers.class, type -> TwoServers.start(), TwoServers.class);
        }
    }
}
