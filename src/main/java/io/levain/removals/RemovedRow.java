package io.levain.removals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row that was taken back.
 *
 * @param id tells it from others
 * @param file the file in whose form it is, such as {@code orders.csv}; {@code closures} for a closed day, which is no
 *     row of a file
 * @param bakery the code of the bakery that it was about, or null if it was about none in particular
 * @param csv a header and the row as it was: sent again as CSV, it is there again
 * @param removedAt when it was taken back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RemovedRow(long id, String file, @Nullable String bakery, String csv, Instant removedAt) {}
