package io.levain.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Takes a request's body in before a thread is spent on it. A client that announces a body and then falls silent, or
 * sends it byte by byte, holds a connection and a little memory; were it read by the thread that serves the request,
 * as many silent clients as there are threads would stop the service for everybody else. A body that came with the
 * header, as most do, is passed on at once.
 */
final class BodyFirst implements Filter {

    /** Far more than the sales of a chain; a body waits on the disk of the server until all of it is there. */
    static final long LONGEST = 1L << 30;

    /** In which even the longest body comes over a line of 10 Mbit/s. */
    private static final Duration WHOLE_BODY = Duration.ofMinutes(15);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (!announcesBody(asked)) {
            chain.doFilter(request, response);
            return;
        }
        Spool spool = new Spool();
        ServletInputStream in = asked.getInputStream();
        if (asked.getContentLengthLong() <= LONGEST && cameWithTheHeader(asked, in, spool)) {
            try (spool) {
                chain.doFilter(new SpooledRequest(asked, spool.toInputStream()), response);
            }
            return;
        }
        takeIn(asked, (HttpServletResponse) response, in, spool);
    }

    static boolean announcesBody(HttpServletRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return (length != null && !length.equals("0")) || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    /** Reads what is there without waiting; of a body in chunks nobody knows that without reading on. */
    private static boolean cameWithTheHeader(HttpServletRequest request, ServletInputStream in, Spool spool)
            throws IOException {
        byte[] bytes = new byte[8192];
        while (spool.size() < request.getContentLengthLong() && in.available() > 0) {
            int read = in.read(bytes);
            if (read < 0) {
                break;
            }
            spool.write(bytes, 0, read);
        }
        return spool.size() == request.getContentLengthLong();
    }

    private static void takeIn(
            HttpServletRequest request, HttpServletResponse response, ServletInputStream in, Spool spool) {
        SpooledRequest whole = new SpooledRequest(request);
        AsyncContext async = request.startAsync(whole, response);
        async.setTimeout(WHOLE_BODY.toMillis());
        BodyListener listener = new BodyListener(async, whole, in, spool);
        async.addListener(listener);
        in.setReadListener(listener);
        if (request.getContentLengthLong() > LONGEST) {
            listener.refuse(HttpStatus.CONTENT_TOO_LARGE);
        }
    }
}
