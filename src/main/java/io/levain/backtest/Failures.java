package io.levain.backtest;

import io.levain.demand.past.NotEnoughHistory;
import io.levain.files.BadFolder;
import io.levain.texts.Texts;
import java.util.Locale;
import java.util.Optional;

/** What is at fault when a command on a folder fails. */
final class Failures {

    private static final Texts TEXTS = new Texts();

    private Failures() {}

    /** A sentence about a failure of the folder; empty if it is another's. */
    static Optional<String> told(Exception failure) {
        if (failure instanceof NotEnoughHistory few) {
            return Optional.of(TEXTS.sentence(few.lack(), Locale.ENGLISH));
        }
        return failure instanceof BadFolder bad ? Optional.ofNullable(bad.getMessage()) : Optional.empty();
    }
}
