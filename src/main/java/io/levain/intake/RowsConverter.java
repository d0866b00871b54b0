package io.levain.intake;

import io.levain.files.RowFormat;
import io.levain.files.RowWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes {@link Rows} as an answer, holding one at a time. */
@Component
class RowsConverter implements HttpMessageConverter<Rows<?>> {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return type == Rows.class
                && (mediaType == null
                        || getSupportedMediaTypes().stream().anyMatch(known -> known.isCompatibleWith(mediaType)));
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.APPLICATION_JSON, CSV);
    }

    @Override
    public Rows<?> read(Class<? extends Rows<?>> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("rows are read as a RowBody", input);
    }

    @Override
    public void write(Rows<?> rows, @Nullable MediaType mediaType, HttpOutputMessage output) throws IOException {
        if (rows.streamed() && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked) {
            ShallowEtagHeaderFilter.disableContentCaching(asked.getRequest());
        }
        if (CSV.isCompatibleWith(mediaType)) {
            output.getHeaders().setContentType(CSV);
            output.getHeaders()
                    .setContentDisposition(ContentDisposition.attachment()
                            .filename(rows.format().file())
                            .build());
            writeCsv(rows, output.getBody());
        } else {
            output.getHeaders().setContentType(MediaType.APPLICATION_JSON);
            writeJson(rows, output.getBody());
        }
    }

    private static <R> void writeCsv(Rows<R> rows, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        RowWriter<R> writer = rows.format().writeCsv(text);
        rows.source().accept(writer::write);
        writer.flush();
        text.flush();
    }

    private static <R> void writeJson(Rows<R> rows, OutputStream out) {
        JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartArray();
        rows.source().accept(row -> writeRow(json, rows.format(), row));
        json.writeEndArray();
        json.flush();
    }

    private static <R> void writeRow(JsonGenerator json, RowFormat<R> format, R row) {
        json.writeStartObject();
        format.toJson(row).forEach((name, value) -> {
            if (value instanceof BigDecimal number) {
                json.writeNumberProperty(name, number);
            } else {
                json.writeStringProperty(name, value.toString());
            }
        });
        json.writeEndObject();
    }
}
