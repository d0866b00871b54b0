package io.levain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All rows of a database at one moment, to which it can return.
 *
 * <p>Tables are emptied children first, in the order of their foreign keys, and filled the other way round. Sequences
 * run on: no test may rely on the number of an id.
 */
final class Snapshot {

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = current_schema and table_type = 'BASE TABLE'
              and lower(table_name) <> 'flyway_schema_history'
            """;

    private static final String REFERENCES = """
            select child.table_name as child, parent.table_name as parent
            from information_schema.referential_constraints reference
            join information_schema.table_constraints child
              on child.constraint_schema = reference.constraint_schema
             and child.constraint_name = reference.constraint_name
            join information_schema.table_constraints parent
              on parent.constraint_schema = reference.unique_constraint_schema
             and parent.constraint_name = reference.unique_constraint_name
            where child.table_name <> parent.table_name
              and reference.constraint_schema = current_schema
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    /** Rows by table, parents before their children. */
    private final Map<String, List<Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();

    private Snapshot(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    /** What the tables hold now. */
    static Snapshot of(DataSource dataSource) {
        Snapshot now = new Snapshot(dataSource);
        for (String table : now.parentsFirst()) {
            now.rows.put(table, now.jdbc.queryForList("select * from " + table));
        }
        return now;
    }

    /** Empties every table and puts the rows back. */
    void restore() {
        List<String> childrenFirst = new ArrayList<>(rows.keySet());
        Collections.reverse(childrenFirst);
        transaction.executeWithoutResult(status -> {
            childrenFirst.forEach(table -> jdbc.update("delete from " + table));
            rows.forEach(this::insert);
        });
    }

    private void insert(String table, List<Map<String, @Nullable Object>> added) {
        if (added.isEmpty()) {
            return;
        }
        Set<String> columns = added.get(0).keySet();
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        jdbc.batchUpdate(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")",
                added.stream().map(row -> row.values().toArray()).toList());
    }

    private Set<String> parentsFirst() {
        Set<String> tables = new LinkedHashSet<>(jdbc.queryForList(TABLES, String.class));
        Map<String, Set<String>> parents = new LinkedHashMap<>();
        jdbc.query(REFERENCES, row -> {
            parents.computeIfAbsent(row.getString("child"), child -> new LinkedHashSet<>())
                    .add(row.getString("parent"));
        });
        Set<String> ordered = new LinkedHashSet<>();
        while (ordered.size() < tables.size()) {
            List<String> free = tables.stream()
                    .filter(table ->
                            !ordered.contains(table) && ordered.containsAll(parents.getOrDefault(table, Set.of())))
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + parents);
            }
            ordered.addAll(free);
        }
        return ordered;
    }
}
