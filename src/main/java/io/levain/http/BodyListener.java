package io.levain.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Writes a body into a spool as it comes, and passes the request on once it is whole. */
final class BodyListener implements ReadListener, AsyncListener {

    private static final Logger LOG = LoggerFactory.getLogger(BodyListener.class);

    private final AsyncContext async;
    private final SpooledRequest request;
    private final ServletInputStream in;
    private final Spool spool;
    private final byte[] bytes = new byte[8192];
    private boolean refused;

    BodyListener(AsyncContext async, SpooledRequest request, ServletInputStream in, Spool spool) {
        this.async = async;
        this.request = request;
        this.in = in;
        this.spool = spool;
    }

    @Override
    public void onDataAvailable() throws IOException {
        while (!refused && in.isReady() && !in.isFinished()) {
            int read = in.read(bytes);
            if (read > 0) {
                spool.write(bytes, 0, read);
            }
            if (spool.size() > BodyFirst.LONGEST) {
                refuse(HttpStatus.CONTENT_TOO_LARGE);
            }
        }
    }

    @Override
    public void onAllDataRead() throws IOException {
        if (!refused) {
            request.setBody(spool.toInputStream());
            async.dispatch();
        }
    }

    /** The client fell silent or went away, or what it sent are no chunks, or the disk is full. */
    @Override
    public void onError(Throwable e) {
        LOG.debug("a body broke off", e);
        if (!refused) {
            refuse(HttpStatus.BAD_REQUEST);
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        refuse(HttpStatus.REQUEST_TIMEOUT);
    }

    /** Answers without the rest of the body, and hangs up. */
    void refuse(HttpStatus status) {
        refused = true;
        try {
            HttpServletResponse response = (HttpServletResponse) async.getResponse();
            if (!response.isCommitted()) {
                response.setHeader(HttpHeaders.CONNECTION, "close");
                new WrittenProblem(status, detail(status)).to(request, response);
            }
        } catch (IOException e) {
            LOG.debug("nobody is there to read the answer", e);
        }
        async.complete();
    }

    private static String detail(HttpStatus status) {
        return switch (status) {
            case REQUEST_TIMEOUT -> "the body did not come to its end in time; send it again, in parts if it is long";
            case CONTENT_TOO_LARGE ->
                "the body is longer than " + (BodyFirst.LONGEST >> 20)
                        + " MiB; send it in parts, or give its rows as a file to the command import";
            default ->
                "the body broke off before its end, or its chunks are none; nothing of it was kept, send it again";
        };
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
        // whoever serves the request may be asynchronous too; it is not a concern of the body
        event.getAsyncContext().addListener(this);
    }
}
