package io.levain.calendar;

/**
 * Opening hours, events or closures of a chain changed. Published once for a batch of rows, after its last
 * transaction, and once for each single change, within its transaction. So a listener that reads the calendar is a
 * {@code TransactionalEventListener} with {@code fallbackExecution}.
 *
 * @param chainId the chain
 */
public record CalendarChanged(long chainId) {}
