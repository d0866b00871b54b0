package io.levain.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was read, for tests to look at. */
final class Readings<R> implements RowSink<R> {

    final List<R> rows = new ArrayList<>();
    final List<Long> numbers = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();

    /** Reads a CSV text, its lines joined by line feeds. */
    static <R> Readings<R> csv(RowFormat<R> format, String... lines) {
        return bytes(format, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static <R> Readings<R> bytes(RowFormat<R> format, byte[] bytes) {
        Readings<R> readings = new Readings<>();
        format.readCsv(new ByteArrayInputStream(bytes), readings);
        return readings;
    }

    @Override
    public void row(long number, R row) {
        numbers.add(number);
        rows.add(row);
    }

    @Override
    public void refused(Refusal refusal) {
        refusals.add(refusal);
    }

    R only() {
        assertThat(refusals).isEmpty();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    Refusal onlyRefusal() {
        assertThat(rows).isEmpty();
        assertThat(refusals).hasSize(1);
        return refusals.get(0);
    }
}
