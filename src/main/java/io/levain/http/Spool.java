package io.levain.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that wait: written once, then read once. A few wait in memory, many in a file that is gone when the spool is
 * closed. All spools together hold so much memory and no more, however many clients there are.
 */
public final class Spool extends OutputStream {

    private static final int IN_MEMORY = 1 << 20;
    private static final long ALL_IN_MEMORY = 64L << 20;
    private static final AtomicLong HELD = new AtomicLong();

    private ByteArrayOutputStream memory = new ByteArrayOutputStream(0);
    private int reserved;
    private long size;
    private @Nullable FileChannel file;
    private @Nullable OutputStream toFile;

    /** How many bytes were written. */
    public long size() {
        return size;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (toFile == null && !reserve(memory.size() + length)) {
            moveToFile();
        }
        if (toFile == null) {
            memory.write(bytes, offset, length);
        } else {
            toFile.write(bytes, offset, length);
        }
        size += length;
    }

    /** A stream doubles its buffer when it grows, so twice of what it holds is counted. */
    private boolean reserve(int bytes) {
        int more = 2 * bytes - reserved;
        if (more <= 0) {
            return true;
        }
        if (bytes > IN_MEMORY) {
            return false;
        }
        if (HELD.addAndGet(more) > ALL_IN_MEMORY) {
            HELD.addAndGet(-more);
            return false;
        }
        reserved += more;
        return true;
    }

    private void moveToFile() throws IOException {
        Path path = Files.createTempFile("levain", null);
        file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        toFile = Channels.newOutputStream(file);
        memory.writeTo(toFile);
        forgetMemory();
    }

    private void forgetMemory() {
        memory = new ByteArrayOutputStream(0);
        HELD.addAndGet(-reserved);
        reserved = 0;
    }

    /** All that was written, from the beginning; nothing may be written any more. */
    public InputStream toInputStream() throws IOException {
        if (file == null) {
            return new ByteArrayInputStream(memory.toByteArray());
        }
        file.position(0);
        return Channels.newInputStream(file);
    }

    /** Writes all that was written to another stream; nothing may be written here any more. */
    public void writeTo(OutputStream out) throws IOException {
        if (file == null) {
            memory.writeTo(out);
        } else {
            toInputStream().transferTo(out);
        }
    }

    /** Forgets what was written. Closing twice is harmless. */
    @Override
    public void close() throws IOException {
        forgetMemory();
        if (file != null) {
            file.close();
        }
    }
}
