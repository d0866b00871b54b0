package io.levain.texts;

import io.levain.facts.Fact;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sentences that were stored in English become facts: by kind and parameters where {@link Sentences} knows them, else
 * as the sentence that they are. In Java, as it parses what it finds.
 */
@Component
class SentencesToFacts implements JavaMigration {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int PORTION = 500;

    private static final FactConverter ONE = new FactConverter();
    private static final FactsConverter SEVERAL = new FactsConverter();

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("90");
    }

    @Override
    public String getDescription() {
        return "facts";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        for (String column : List.of("training.reason", "training.trial_note")) {
            rewrite(connection, column, SentencesToFacts::fact);
        }
        for (String column :
                List.of("training.made", "training.verdict", "model_in_use.reason", "forecast.served_because")) {
            rewrite(connection, column, SentencesToFacts::facts);
        }
        try (Statement change = connection.createStatement()) {
            change.execute("alter table forecast alter column served_because drop default");
            change.execute("alter table training_note add column about varchar(4000)");
        }
        notes(connection);
        try (Statement change = connection.createStatement()) {
            change.execute("alter table training_note alter column about set not null");
            change.execute("alter table training_note drop column sentence");
        }
        each(connection, "forecast", "id", "context", SentencesToFacts::context);
    }

    /** Makes room in a column, if it is short, and turns what it holds into facts. */
    private static void rewrite(Connection connection, String column, UnaryOperator<String> change)
            throws SQLException {
        String table = column.substring(0, column.indexOf('.'));
        String name = column.substring(column.indexOf('.') + 1);
        if (!table.equals("forecast")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("alter table " + table + " alter column " + name + " set data type varchar(4000)");
            }
        }
        each(connection, table, table.equals("model_in_use") ? "chain_id" : "id", name, change);
    }

    private static void each(
            Connection connection, String table, String key, String column, UnaryOperator<String> change)
            throws SQLException {
        String select = "select " + key + ", " + column + " from " + table + " where " + column + " is not null";
        String update = "update " + table + " set " + column + " = ? where " + key + " = ?";
        try (PreparedStatement read = portions(connection, select);
                PreparedStatement write = connection.prepareStatement(update);
                ResultSet rows = read.executeQuery()) {
            for (int n = 1; rows.next(); n++) {
                write.setString(1, change.apply(rows.getString(2)));
                write.setLong(2, rows.getLong(1));
                write.addBatch();
                if (n % PORTION == 0) {
                    write.executeBatch();
                }
            }
            write.executeBatch();
        }
    }

    /** Years of forecasts are not held in memory at once. */
    private static PreparedStatement portions(Connection connection, String select) throws SQLException {
        PreparedStatement read = connection.prepareStatement(select);
        read.setFetchSize(PORTION);
        return read;
    }

    /** A note keeps its kind; its sentence alone stands for what it was about. */
    private static void notes(Connection connection) throws SQLException {
        try (PreparedStatement read = portions(connection, "select id, kind, sentence from training_note");
                PreparedStatement write =
                        connection.prepareStatement("update training_note set about = ? where id = ?");
                ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                Fact about = new Fact(rows.getString(2), Map.of(Fact.SENTENCE, rows.getString(3)));
                write.setString(1, ONE.convertToDatabaseColumn(about));
                write.setLong(2, rows.getLong(1));
                write.addBatch();
            }
            write.executeBatch();
        }
    }

    private static String fact(String sentence) {
        return String.valueOf(ONE.convertToDatabaseColumn(Sentences.fact(sentence)));
    }

    private static String facts(String sentences) {
        return String.valueOf(SEVERAL.convertToDatabaseColumn(Sentences.facts(sentences)));
    }

    /** What was known of a day when it was foretold: its warnings and the reasons of what was left out. */
    private static String context(String stored) {
        JsonNode context = JSON.readTree(stored);
        if (context.get("warnings") instanceof ArrayNode warnings) {
            for (int i = 0; i < warnings.size(); i++) {
                JsonNode warning = warnings.get(i);
                Map<String, Object> message =
                        Map.of(Fact.SENTENCE, warning.path("message").asString(""));
                warnings.set(i, JSON.valueToTree(new Fact(warning.path("kind").asString(Fact.TEXT), message)));
            }
        }
        if (context.get("leftOut") instanceof ArrayNode leftOut) {
            for (JsonNode product : leftOut) {
                Fact reason = Sentences.fact(product.path("reason").asString(""));
                ((ObjectNode) product).set("reason", JSON.valueToTree(reason));
            }
        }
        return JSON.writeValueAsString(context);
    }
}
