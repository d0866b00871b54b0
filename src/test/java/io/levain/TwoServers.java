package io.levain;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;

/**
 * Two of Levain's servers on one PostgreSQL database, each with its own port, caches, ids and jobs, and one clock for
 * both. A job that is due runs when a test says so, in the thread of the test: {@link Server#runDueJobs()}.
 */
public final class TwoServers implements AutoCloseable {

    private final MovableClock clock;
    private final Server first;
    private final Server second;
    private final Seed seed;

    private TwoServers(MovableClock clock, Server first, Server second) {
        this.clock = clock;
        this.first = first;
        this.second = second;
        this.seed = new Seed(first.bean(DataSource.class));
        seed.remember();
    }

    static TwoServers start() {
        MovableClock clock = new MovableClock();
        JdbcConnectionDetails database = PostgresServer.shared().newDatabase();
        return new TwoServers(clock, Server.start("first", database, clock), Server.start("second", database, clock));
    }

    /** One of them. */
    public Server first() {
        return first;
    }

    /** The other one. */
    public Server second() {
        return second;
    }

    /** The clock that both go by. */
    public MovableClock clock() {
        return clock;
    }

    /** Asks their database. */
    public JdbcTemplate jdbc() {
        return first.bean(JdbcTemplate.class);
    }

    void restore() {
        clock.set(MovableClock.START);
        seed.restore();
    }

    @Override
    public void close() {
        first.context.close();
        second.context.close();
    }

    /** One of two servers. */
    public static final class Server {

        private final ConfigurableApplicationContext context;
        private final RestTestClient client;

        private Server(ConfigurableApplicationContext context) {
            this.context = context;
            String port = Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
            this.client = RestTestClient.bindToServer()
                    .baseUrl("http://127.0.0.1:" + port)
                    .build();
        }

        private static Server start(String name, JdbcConnectionDetails database, MovableClock clock) {
            return new Server(new SpringApplicationBuilder(LevainApplication.class, Surroundings.class)
                    .web(WebApplicationType.SERVLET)
                    .registerShutdownHook(false)
                    .initializers(context -> {
                        GenericApplicationContext beans = (GenericApplicationContext) context;
                        beans.getBeanFactory().registerSingleton("others", new OthersOfTests());
                        beans.registerBean("database", JdbcConnectionDetails.class, () -> database);
                        beans.registerBean("movable", MovableClock.class, () -> clock, bean -> bean.setPrimary(true));
                    })
                    .properties("levain.test.server=" + name)
                    .run(
                            "--server.port=0",
                            "--spring.main.banner-mode=off",
                            "--management.health.db-scheduler.enabled=false"));
        }

        /** Speaks to this server. */
        public RestTestClient client() {
            return client;
        }

        /** What serves as that type in this server. */
        public <T> T bean(Class<T> type) {
            return context.getBean(type);
        }

        /** Runs what is due by now and not at work elsewhere, one after the other, to its end. */
        public void runDueJobs() {
            bean(ManualScheduler.class).runAnyDueExecutions();
        }

        /** Takes up what another server has given no sign of life from for too long; it is due again then. */
        public void reviveDeadJobs() {
            bean(ManualScheduler.class).runDeadExecutionDetection();
        }
    }

    /** What these servers have in the place of the world outside. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Surroundings {

        @Bean
        Scheduler scheduler(
                DataSource dataSource,
                List<Task<?>> tasks,
                MovableClock clock,
                @Value("${levain.test.server}") String name) {
            TestHelper.ManualSchedulerBuilder builder = TestHelper.createManualScheduler(dataSource, tasks);
            builder.schedulerName(new SchedulerName.Fixed(name));
            return builder.clock(new SettableClock() {
                        @Override
                        public Instant now() {
                            return clock.instant();
                        }
                    })
                    .build();
        }
    }

    /** Leaves the surroundings of other tests out, which a scan finds. */
    static final class OthersOfTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
            return reader.getAnnotationMetadata().hasAnnotation(TestConfiguration.class.getName());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OthersOfTests;
        }

        @Override
        public int hashCode() {
            return OthersOfTests.class.hashCode();
        }
    }
}
