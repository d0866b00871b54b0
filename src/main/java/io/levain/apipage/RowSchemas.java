package io.levain.apipage;

import io.levain.files.FieldShape;
import io.levain.files.Refusal;
import io.levain.files.RowFormat;
import io.levain.files.RowSink;
import io.levain.intake.RowBody;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows in the words of OpenAPI: their schema, and how they stand in a body. */
final class RowSchemas {

    private RowSchemas() {}

    /**
     * One row in JSON.
     *
     * @param meanings what each field means, by its name
     * @param given the columns that are known from elsewhere, such as from the path, and may be left out
     */
    static Schema<?> row(RowFormat<?> format, Map<String, String> meanings, Set<String> given) {
        Schema<?> schema = new JsonSchema();
        schema.addType("object");
        schema.description("A row of " + format.file() + ". Absent: as it is; null: erased.");
        for (FieldShape shape : format.shapes()) {
            Schema<?> field = field(shape);
            field.setDescription(meanings.get(shape.name()));
            schema.addProperty(shape.name(), field);
            if (shape.isKey() && !given.contains(shape.column())) {
                schema.addRequiredItem(shape.name());
            }
        }
        schema.setAdditionalProperties(false);
        return schema;
    }

    private static Schema<?> field(FieldShape shape) {
        Schema<Object> schema = new JsonSchema();
        schema.addType(shape.type());
        if (shape.mayBeEmpty()) {
            schema.addType("null");
        }
        schema.setFormat(shape.format());
        schema.setMinimum(shape.least());
        schema.setMaximum(shape.most());
        schema.setPattern(shape.pattern());
        shape.words().forEach(schema::addEnumItemObject);
        if (shape.mayBeEmpty() && !shape.words().isEmpty()) {
            schema.addEnumItemObject(null);
        }
        return schema;
    }

    /**
     * A body that is read: an array of JSON, or a file. That one row is read without its array too is said in words
     * alone: of two forms to choose from, generators of clients make code that does not compile.
     */
    static <R> Content read(RowFormat<R> format, Schema<?> row) {
        Schema<?> rows =
                new ArraySchema().items(row).description("The rows. A single one may stand without the array.");
        return content(format, rows, file());
    }

    /** A body that is written: an array of JSON, or a file, which generated clients shall keep as it comes. */
    static <R> Content written(RowFormat<R> format, Schema<?> row) {
        return content(format, new ArraySchema().items(row), file().format("binary"));
    }

    private static Schema<?> file() {
        Schema<?> text = new JsonSchema();
        text.addType("string");
        return text.description("A file: a header with the names of its columns, then a line for each row.");
    }

    private static <R> Content content(RowFormat<R> format, Schema<?> json, Schema<?> csv) {
        return new Content()
                .addMediaType(RowBody.JSON, new MediaType().schema(json).example(List.of(example(format))))
                .addMediaType(RowBody.CSV, new MediaType().schema(csv).example(format.example()));
    }

    /** The example's row as JSON. */
    static <R> Map<String, Object> example(RowFormat<R> format) {
        Map<String, Object> fields = new LinkedHashMap<>();
        byte[] csv = format.example().getBytes(StandardCharsets.UTF_8);
        format.readCsv(new ByteArrayInputStream(csv), new RowSink<R>() {
            @Override
            public void row(long number, R row) {
                fields.putAll(format.toJson(row));
            }

            @Override
            public void refused(Refusal refusal) {
                throw new IllegalStateException("the example of " + format.file() + " is refused: " + refusal);
            }
        });
        return fields;
    }
}
