package io.levain.changes;

import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The changes that no issue has taken up yet. Who changes something that forecasts rest on notes it here, in the
 * transaction of the change: either both are there after a crash or neither is. A note is a row of its own, so that
 * writers do not wait for each other; and an issue that read its data after it had read the notes takes up exactly the
 * notes that it has read, whatever was committed meanwhile.
 */
@Service
public class Changes {

    private static final String NOTE =
            "insert into bakery_change (bakery_id, kind, first_day, changed_at) values (?, ?, ?, ?)";

    private static final String NOTE_CHAIN = """
            insert into bakery_change (bakery_id, kind, first_day, changed_at)
            select id, cast(? as varchar(20)), cast(? as date), cast(? as timestamp with time zone)
            from bakery where chain_id = ?
            """;

    private static final String PENDING = """
            select bakery_id, kind, first_day, min(changed_at) as oldest, max(changed_at) as newest, count(*) as notes
            from bakery_change %s group by bakery_id, kind, first_day order by bakery_id, kind, first_day
            """;
    private static final String CONDENSE = """
            delete from bakery_change
            where bakery_id = ? and kind = ? and first_day = ? and changed_at < ?
              and id < (select max(id) from bakery_change
                        where bakery_id = ? and kind = ? and first_day = ? and changed_at < ?)
            """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Changes(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes a change of one bakery.
     *
     * @param firstDay the first day that it is about, or null if it is about no day in particular
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(long bakeryId, ChangeKind kind, @Nullable LocalDate firstDay) {
        jdbc.update(NOTE, bakeryId, kind.name(), firstDay, now());
    }

    /** Notes a change that concerns every bakery of a chain. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteAll(long chainId, ChangeKind kind, @Nullable LocalDate firstDay) {
        jdbc.update(NOTE_CHAIN, kind.name(), firstDay, now(), chainId);
    }

    /**
     * Notes what rows have changed, once for each bakery; those that were refused or said nothing new are passed over.
     *
     * @param answers one for each of the rows, in their order
     * @param bakery the id of the bakery that a row is about; empty for a row about every bakery of the chain
     * @param day the day that a row is about, or null
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <R> void noteRows(
            long chainId,
            ChangeKind kind,
            List<NumberedRow<R>> rows,
            List<RowAnswer> answers,
            Function<R, Optional<Long>> bakery,
            Function<R, @Nullable LocalDate> day) {
        Since all = new Since();
        Map<Long, Since> each = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (answers.get(i).changedSomething()) {
                R row = rows.get(i).row();
                bakery.apply(row)
                        .map(id -> each.computeIfAbsent(id, none -> new Since()))
                        .orElse(all)
                        .add(day.apply(row));
            }
        }
        if (all.any) {
            noteAll(chainId, kind, all.first);
        }
        OffsetDateTime now = now();
        jdbc.batchUpdate(
                NOTE,
                each.entrySet().stream()
                        .map(one -> new @Nullable Object[] {one.getKey(), kind.name(), one.getValue().first, now})
                        .toList());
    }

    /** What has changed for a bakery and was not taken up, the oldest first. */
    @Transactional(readOnly = true)
    public List<Change> of(long bakeryId) {
        return jdbc.query(
                "select id, bakery_id, kind, first_day, changed_at from bakery_change where bakery_id = ?"
                        + " order by changed_at, id",
                Changes::change,
                bakeryId);
    }

    /** What has not been taken up, of all bakeries. */
    @Transactional(readOnly = true)
    public List<Pending> pending() {
        return jdbc.query(PENDING.formatted(""), Changes::group);
    }

    /** What has not been taken up of a bakery. */
    @Transactional(readOnly = true)
    public List<Pending> pending(long bakeryId) {
        return jdbc.query(PENDING.formatted("where bakery_id = ?"), Changes::group, bakeryId);
    }

    /**
     * Forgets all but the last of some notes that say the same, where they wait for long and would become many. An issue
     * takes up the notes that it has read: one that is forgotten has to be older than any issue that may be under way,
     * lest that one takes up the last note without having read what the others were about.
     *
     * @param before notes from then on stay
     */
    @Transactional
    public void condense(Pending same, Instant before) {
        jdbc.update(
                CONDENSE,
                same.bakeryId(),
                same.kind().name(),
                same.firstDay(),
                before.atOffset(ZoneOffset.UTC),
                same.bakeryId(),
                same.kind().name(),
                same.firstDay(),
                before.atOffset(ZoneOffset.UTC));
    }

    /** Those changes were taken up: called in the transaction that stores what rests on them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takenUp(Collection<Change> changes) {
        jdbc.batchUpdate(
                "delete from bakery_change where id = ?",
                changes.stream().map(change -> new Object[] {change.id()}).toList());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Pending group(ResultSet row, int number) throws SQLException {
        return new Pending(
                row.getLong("bakery_id"),
                ChangeKind.valueOf(row.getString("kind")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("oldest", OffsetDateTime.class).toInstant(),
                row.getObject("newest", OffsetDateTime.class).toInstant(),
                row.getLong("notes"));
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getLong("id"),
                row.getLong("bakery_id"),
                ChangeKind.valueOf(row.getString("kind")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    /** The first day of some changes; none if any of them is about no day in particular. */
    private static final class Since {

        private boolean any;
        private @Nullable LocalDate first;

        void add(@Nullable LocalDate day) {
            first = any ? earlier(first, day) : day;
            any = true;
        }

        private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
            return a == null || b == null ? null : a.isBefore(b) ? a : b;
        }
    }
}
