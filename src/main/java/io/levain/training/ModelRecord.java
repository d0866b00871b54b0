package io.levain.training;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is on record of a version of a chain's model.
 *
 * @param version counts from 1, chain by chain
 * @param createdAt when its training ended
 * @param trainedThrough the last day that it was trained on
 * @param trainedRows how many open days of series it learned from
 * @param bytes how much room it takes
 * @param training the number of its training
 */
public record ModelRecord(
        int version, Instant createdAt, LocalDate trainedThrough, int trainedRows, long bytes, long training) {}
