package io.levain.exchange;

import io.levain.intake.BatchAnswer;

/**
 * What became of one file of a folder.
 *
 * @param file its name, such as {@code sales.csv}
 * @param answer the counts, and the rows that were refused or flagged, by their lines
 */
public record ImportedFile(String file, BatchAnswer answer) {

    /** Whether something in the file was not taken. */
    public boolean leftSomethingOut() {
        return answer.refused() > 0 || !answer.complete();
    }
}
