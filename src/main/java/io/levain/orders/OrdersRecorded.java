package io.levain.orders;

/**
 * Firm orders of a chain are not what they were; published once a batch, after it is stored.
 *
 * @param chainId the chain
 */
public record OrdersRecorded(long chainId) {}
