package io.levain.exchange;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;

/** Levain on its database, without web server and without running jobs, which are left to the server. */
final class Headless {

    /** H2's code for a file that another process has open. */
    private static final int DATABASE_ALREADY_OPEN = 90020;

    /** What is said of a failure is said by the command; whatever else is worth a warning may be heard. */
    private static final Map<String, Object> QUIET = Map.of(
            "logging.level.root", "warn",
            "logging.level.com.zaxxer.hikari", "off",
            "logging.level.org.springframework.boot.SpringApplication", "off",
            "logging.level.org.springframework.boot.diagnostics", "off",
            "logging.level.org.springframework.context.annotation", "error",
            "spring.main.banner-mode", "off",
            "spring.main.log-startup-info", "false");

    private Headless() {}

    /**
     * Starts it.
     *
     * @param application Levain's main class
     * @param settings arguments as the server takes them
     * @param otherwise what to do instead while another process has the database open
     * @throws StartFailed if the database does not answer, or a setting is wrong
     */
    static ConfigurableApplicationContext start(
            Class<?> application, List<String> settings, Supplier<String> otherwise) {
        AtomicReference<ConfigurableApplicationContext> started = new AtomicReference<>();
        try {
            return new SpringApplicationBuilder(application)
                    .web(WebApplicationType.NONE)
                    .properties(QUIET)
                    .initializers(context -> {
                        started.set(context);
                        ((GenericApplicationContext) context)
                                .registerBean("jobsNotStarted", DbSchedulerStarter.class, () -> () -> {});
                    })
                    .run(settings.toArray(String[]::new));
        } catch (RuntimeException e) {
            if (isOpenElsewhere(e)) {
                throw new StartFailed(
                        "the database is open in another process, most likely a Levain that is running. Stop it, or "
                                + otherwise.get(),
                        e);
            }
            throw new StartFailed("Levain does not start: " + explained(e, started.get()), e);
        }
    }

    /** As the server explains it, whose analyzers know the cause better than its innermost message does. */
    private static String explained(Throwable e, @Nullable ConfigurableApplicationContext context) {
        ArgumentResolver known = context == null
                ? ArgumentResolver.none()
                : ArgumentResolver.of(BeanFactory.class, context.getBeanFactory())
                        .and(Environment.class, context.getEnvironment());
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, known, (type, name, failure) -> {})
                .stream()
                .map(analyzer -> analyzer.analyze(e))
                .filter(Objects::nonNull)
                .findFirst()
                .map(analysis ->
                        analysis.getDescription() + (analysis.getAction() == null ? "" : "\n" + analysis.getAction()))
                .orElseGet(() -> String.valueOf(innermost(e).getMessage()));
    }

    private static boolean isOpenElsewhere(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DATABASE_ALREADY_OPEN) {
                return true;
            }
        }
        return false;
    }

    private static Throwable innermost(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
