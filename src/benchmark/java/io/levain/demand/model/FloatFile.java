package io.levain.demand.model;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Floats as a file of bare little endian numbers, which numpy reads as {@code <f4}. */
final class FloatFile {

    private static final int AT_ONCE = 4096;

    private FloatFile() {}

    static void write(Path file, float[] values) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ByteBuffer bytes = ByteBuffer.allocate(4 * AT_ONCE).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < values.length; i++) {
                bytes.putFloat(values[i]);
                if (!bytes.hasRemaining() || i == values.length - 1) {
                    out.write(bytes.array(), 0, bytes.position());
                    bytes.clear();
                }
            }
        }
    }
}
