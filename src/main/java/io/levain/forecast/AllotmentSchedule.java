package io.levain.forecast;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.jobs.BakerySchedule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Says when what a place bakes is to be shared out: once its shops have issued their forecasts, and have done so for a
 * moment, but in the evening, when hundreds issue one after the other, not later than in a minute. It asks the database
 * and no memory, so that it does not matter which server issued.
 */
@Component
class AllotmentSchedule {

    static final String TASK = "allotment";

    private static final Duration QUIET = Duration.ofSeconds(5);

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final String NEW_ISSUES = """
            select p.id, max(i.issued_at) as newest,
                   min(case when a.issued_through is null or i.issued_at > a.issued_through then i.issued_at end) as oldest
            from (select distinct chain_id, baked_at from bakery where baked_at <> code) o
            join bakery p on p.chain_id = o.chain_id and p.code = o.baked_at
            join bakery s on s.chain_id = p.chain_id and (coalesce(s.baked_at, s.code) = p.code or s.id = p.id)
            join bakery_issue i on i.bakery_id = s.id
            left join allotment a on a.bakery_id = p.id
            group by p.id, a.issues
            having sum(i.issue) > 0 and (a.issues is null or a.issues <> sum(i.issue))
            """;

    private final BakerySchedule schedule;
    private final Catalog catalog;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    AllotmentSchedule(ObjectProvider<SchedulerClient> scheduler, Catalog catalog, JdbcTemplate jdbc, Clock clock) {
        this.schedule = new BakerySchedule(TASK, scheduler);
        this.catalog = catalog;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A place whose shops have issued since it was shared out last.
     *
     * @param oldest the first issue since then, as far as it can be told
     */
    private record New(long place, Instant newest, @Nullable Instant oldest) {

        static New of(ResultSet row, int number) throws SQLException {
            OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
            return new New(
                    row.getLong("id"),
                    row.getObject("newest", OffsetDateTime.class).toInstant(),
                    oldest == null ? null : oldest.toInstant());
        }

        boolean isDue(Instant now) {
            return !newest.plus(QUIET).isAfter(now)
                    || (oldest != null && !oldest.plus(LONGEST).isAfter(now));
        }
    }

    /** Makes due what has to be shared out by now. */
    void takeUpIssues() {
        Instant now = clock.instant();
        for (Bakery place : due(now)) {
            schedule.hasten(place, now);
        }
    }

    /** The places that have to share out by now. */
    List<Bakery> due(Instant now) {
        return jdbc.query(NEW_ISSUES, New::of).stream()
                .filter(each -> each.isDue(now))
                .flatMap(each -> catalog.findBakery(each.place()).stream())
                .toList();
    }
}
