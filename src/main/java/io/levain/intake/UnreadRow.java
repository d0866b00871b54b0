package io.levain.intake;

import io.levain.files.BadField;
import io.levain.files.Refusal;
import io.levain.files.RowFormat;
import io.levain.files.RowSink;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that stands within another body and has not been read yet: an object with the fields of such a row, held to the
 * checks of a row that stands alone.
 *
 * @param <R> the type of the row
 */
public final class UnreadRow<R> {

    private final Map<String, @Nullable Object> fields;
    private final @Nullable BadField fault;

    private UnreadRow(Map<String, @Nullable Object> fields, @Nullable BadField fault) {
        this.fields = fields;
        this.fault = fault;
    }

    /** One of these values by camelCase name, as {@link RowFormat#readJson} takes them. */
    public static <R> UnreadRow<R> of(Map<String, @Nullable Object> fields) {
        return new UnreadRow<>(fields, null);
    }

    /** One that cannot be read, whatever its format. */
    static <R> UnreadRow<R> broken(BadField fault) {
        return new UnreadRow<>(Map.of(), fault);
    }

    /** What is said of a value in the place of a row, or of null. */
    public static BadField noObject() {
        return new BadField(null, null, "must be an object, with fields in braces");
    }

    /**
     * The row.
     *
     * @throws BadField if it cannot be read, with the name of the field as in JSON
     */
    public R read(RowFormat<R> format) {
        if (fault != null) {
            throw fault;
        }
        One<R> one = new One<>();
        format.readJson(0, fields, one);
        return one.row();
    }

    private static final class One<R> implements RowSink<R> {

        private @Nullable R read;

        @Override
        public void row(long number, R row) {
            read = row;
        }

        @Override
        public void refused(Refusal refusal) {
            throw new BadField(refusal.field(), refusal.value(), refusal.reason());
        }

        R row() {
            if (read == null) {
                throw new IllegalStateException("a row is read or refused");
            }
            return read;
        }
    }
}
