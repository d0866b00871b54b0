package io.levain.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A response whose body waits in a spool, so that nothing is sent before all of it is there. */
final class SpooledResponse extends HttpServletResponseWrapper {

    private Spool spool = new Spool();
    private @Nullable OutputStream passedOn;
    private @Nullable ServletOutputStream out;
    private @Nullable PrintWriter writer;

    SpooledResponse(HttpServletResponse response) {
        super(response);
    }

    /** What has been written. */
    Spool spool() {
        return spool;
    }

    /** Whether there is a body; none where the container answers itself. */
    boolean isToBeSent() {
        if (writer != null) {
            writer.flush();
        }
        return !isCommitted() && spool.size() > 0;
    }

    /** From now on nothing waits. */
    void passOn() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        passedOn = super.getOutputStream();
        spool.writeTo(passedOn);
        spool.close();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (out == null) {
            out = new Waiting();
        }
        return out;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            String charset = getCharacterEncoding();
            writer = new PrintWriter(new OutputStreamWriter(
                    getOutputStream(), charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset)));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (passedOn != null) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    @Override
    public void sendError(int status) throws IOException {
        super.sendError(status);
        forget();
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        super.sendError(status, message);
        forget();
    }

    private void forget() {
        try {
            spool.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        spool = new Spool();
        writer = null;
    }

    /** Never waits for the client. */
    private final class Waiting extends ServletOutputStream {

        private OutputStream target() {
            return passedOn == null ? spool : passedOn;
        }

        @Override
        public void write(int b) throws IOException {
            target().write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            target().write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            if (passedOn != null) {
                passedOn.flush();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("what is written here waits for nobody");
        }
    }
}
