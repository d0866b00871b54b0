package io.levain.intake;

import io.levain.files.FieldShape;
import io.levain.files.Refusal;
import io.levain.files.RowFormat;
import io.levain.files.RowSink;
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

/** Rows in the words of OpenAPI: their schema, and how they stand in a body. */
final class RowSchemas {

    private RowSchemas() {}

    /** One row in JSON. */
    static Schema<?> row(RowFormat<?> format) {
        Schema<?> schema = new JsonSchema();
        schema.addType("object");
        schema.description("A row of " + format.file() + ". Absent: as it is; null: erased.");
        for (FieldShape shape : format.shapes()) {
            schema.addProperty(shape.name(), field(shape));
            if (shape.isKey()) {
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
        shape.words().forEach(schema::addEnumItemObject);
        return schema;
    }

    /** A body that is read: one row or many as JSON, or a file. */
    static <R> Content read(RowFormat<R> format, Schema<?> row) {
        Schema<?> oneOrMany = new JsonSchema();
        oneOrMany.oneOf(List.of(new ArraySchema().items(row), row));
        return content(format, oneOrMany);
    }

    /** A body that is written: an array of JSON, or a file. */
    static <R> Content written(RowFormat<R> format, Schema<?> row) {
        return content(format, new ArraySchema().items(row));
    }

    private static <R> Content content(RowFormat<R> format, Schema<?> json) {
        Schema<?> text = new JsonSchema();
        text.addType("string");
        return new Content()
                .addMediaType(RowBody.JSON, new MediaType().schema(json).example(List.of(example(format))))
                .addMediaType(RowBody.CSV, new MediaType().schema(text).example(format.example()));
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
