package io.levain.sales;

/**
 * Sales of a chain are not what they were; published once a batch, after it is stored. Its bakeries and products may be
 * new as well, where an import makes what it names.
 *
 * @param chainId the chain
 */
public record SalesRecorded(long chainId) {}
