package io.levain.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Sends an answer once all of it is there, and spends no thread on the sending. A client that asks for much and takes it
 * byte by byte, or not at all, holds a connection and its answer, most of that on disk; were it written to as the answer
 * is made, it would hold a connection to the database too, of which there are ten. An answer that goes wrong half-way is
 * a problem like any other, as nothing of it has been sent.
 */
final class AnswerLast implements Filter {

    /** What the buffers between here and the network take without waiting, however slow the client. */
    private static final int AT_ONCE = 32 << 10;

    /** In which a gigabyte goes over a line of 10 Mbit/s. */
    private static final Duration WHOLE_ANSWER = Duration.ofMinutes(15);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SpooledResponse spooled = new SpooledResponse((HttpServletResponse) response);
        try {
            chain.doFilter(request, spooled);
            if (request.isAsyncStarted()) {
                spooled.passOn(); // somebody else sends, now and then
            } else if (spooled.isToBeSent()) {
                send(request, response, spooled.spool());
            }
        } finally {
            if (!request.isAsyncStarted()) {
                spooled.spool().close();
            }
        }
    }

    private static void send(ServletRequest request, ServletResponse response, Spool spool) throws IOException {
        response.setContentLengthLong(spool.size());
        ServletOutputStream out = response.getOutputStream();
        if (spool.size() <= AT_ONCE) {
            spool.writeTo(out);
            return;
        }
        InputStream answer = spool.toInputStream();
        AsyncContext async = request.startAsync(request, response);
        async.setTimeout(WHOLE_ANSWER.toMillis());
        AnswerWriter writer = new AnswerWriter(async, out, spool, answer);
        async.addListener(writer);
        out.setWriteListener(writer);
    }
}
