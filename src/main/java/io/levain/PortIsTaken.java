package io.levain;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says what to do where something else, most likely a Levain that runs already, listens on the port. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortIsTaken extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException e) {
        return new FailureAnalysis(
                "Port " + e.getPort() + " is taken, most likely by a Levain that runs already.",
                "Stop it, or let this one listen elsewhere: --server.port=" + (e.getPort() + 1) + ".",
                e);
    }
}
