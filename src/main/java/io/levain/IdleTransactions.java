package io.levain;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets PostgreSQL end what a server left open that fell asleep or lost its network in the middle of a transaction. Whatever
 * rows it had locked, no other server could have gone on with, for as long as it slept. An H2 database has one server.
 */
@Configuration(proxyBeanMethods = false)
class IdleTransactions {

    /** No transaction waits for anything but the database; and within a minute another server is to go on. */
    private static final String END = "set idle_in_transaction_session_timeout = '20s'";

    @Bean
    static BeanPostProcessor endsIdleTransactions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool
                        && pool.getJdbcUrl() != null
                        && pool.getJdbcUrl().startsWith("jdbc:postgresql:")
                        && pool.getConnectionInitSql() == null) {
                    pool.setConnectionInitSql(END);
                }
                return bean;
            }
        };
    }
}
