package io.levain.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 and nothing else. Unlike the decoder of the JDK it first hands over all that precedes a malformed byte
 * and only then fails, so that the rows before it are read and the line at fault is known.
 */
final class Utf8Reader extends Reader {

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).flip();
    private boolean ended;
    private long line = 1;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** The line that was reached: 1 and one more for each line feed handed over. */
    long line() {
        return line;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (chars.position() > offset) {
                return handOver(target, offset, chars.position() - offset);
            }
            if (result.isError()) {
                throw new CharacterCodingException();
            }
            if (result.isOverflow()) {
                throw new IllegalArgumentException("no room for a character in " + length + " chars");
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private int handOver(char[] target, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            if (target[i] == '\n') {
                line++;
            }
        }
        return count;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }

    /** Leaves the stream open: whoever opened it closes it. */
    @Override
    public void close() {}
}
