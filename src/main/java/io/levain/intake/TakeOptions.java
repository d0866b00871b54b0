package io.levain.intake;

/**
 * How rows shall be taken; a store to which an option means nothing leaves it aside.
 *
 * @param createMissing whether bakeries and products that sales name and nobody knows are made, named by their codes
 * @param completeHistory whether the sales are all there is to know of their days, so that a day without rows, or with
 *     zeros alone, was closed and not missing
 */
public record TakeOptions(boolean createMissing, boolean completeHistory) {

    /** As a till or a person sends rows: of what is known, and more may follow. */
    public static final TakeOptions LIVE = new TakeOptions(false, false);
}
