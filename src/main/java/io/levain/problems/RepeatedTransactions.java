package io.levain.problems;

import java.lang.reflect.Method;
import java.lang.reflect.UndeclaredThrowableException;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts {@link LostRaces} around each transaction that writes, so that nobody who writes one has to think of it. Whoever
 * joins a transaction that runs already is repeated with it, as a whole.
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class RepeatedTransactions {

    /** Outside of Spring's own advice, which begins and ends the transaction. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor repeatsWhatLostARace() {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(new Writing(), new Repeating());
        advisor.setOrder(0);
        return advisor;
    }

    /** Reading loses no race, and may hand on what it reads, which must not be done twice. */
    private static final class Writing extends StaticMethodMatcherPointcut {

        Writing() {
            setClassFilter(type -> type.getName().startsWith("io.levain."));
        }

        @Override
        public boolean matches(Method method, Class<?> target) {
            Transactional transactional = AnnotatedElementUtils.findMergedAnnotation(
                    AopUtils.getMostSpecificMethod(method, target), Transactional.class);
            return transactional != null && !transactional.readOnly();
        }
    }

    private static final class Repeating implements MethodInterceptor {

        @Override
        public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
            return TransactionSynchronizationManager.isActualTransactionActive()
                    ? invocation.proceed()
                    : LostRaces.repeat(() -> attempt((ProxyMethodInvocation) invocation));
        }

        /** Each attempt goes through all that follows, so the first one must not use the invocation up. */
        private static @Nullable Object attempt(ProxyMethodInvocation invocation) {
            try {
                return invocation.invocableClone().proceed();
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new UndeclaredThrowableException(e);
            }
        }
    }
}
