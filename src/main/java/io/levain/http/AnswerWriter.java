package io.levain.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes an answer out of a spool whenever the client takes some of it. */
final class AnswerWriter implements WriteListener, AsyncListener {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerWriter.class);

    private final AsyncContext async;
    private final ServletOutputStream out;
    private final Spool spool;
    private final InputStream answer;
    private final byte[] bytes = new byte[16 << 10];

    AnswerWriter(AsyncContext async, ServletOutputStream out, Spool spool, InputStream answer) {
        this.async = async;
        this.out = out;
        this.spool = spool;
        this.answer = answer;
    }

    /** The end is told only when all before it has gone out: at the end the container would wait for what has not. */
    @Override
    public void onWritePossible() throws IOException {
        while (out.isReady()) {
            int read = answer.read(bytes);
            if (read < 0) {
                async.complete();
                return;
            }
            out.write(bytes, 0, read);
        }
    }

    /** The client went away, or takes nothing any more. */
    @Override
    public void onError(Throwable e) {
        LOG.debug("an answer broke off", e);
        async.complete();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        LOG.debug("an answer was not taken in time");
        async.complete();
    }

    @Override
    public void onComplete(AsyncEvent event) throws IOException {
        spool.close();
    }

    @Override
    public void onError(AsyncEvent event) {
        // complete follows
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // nobody starts anything after the answer
    }
}
