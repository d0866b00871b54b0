package io.levain.ledger;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A sum of money; there is none as long as nothing was added, nor of two currencies. */
final class Money {

    private double sum;
    private int parts;
    private boolean mixed;
    private @Nullable String currency;

    void add(double money, @Nullable String of) {
        mixed |= parts > 0 && !Objects.equals(currency, of);
        currency = of;
        sum += money;
        parts++;
    }

    /** How much; null if nothing was added, or in two currencies. */
    @Nullable
    Double orNull() {
        return parts == 0 || mixed ? null : Double.valueOf(sum);
    }

    /** The same, to the hundredth. */
    @Nullable
    Double told() {
        return Rounded.toCents(orNull());
    }

    /** In which currency; null where nobody has said, or in two. */
    @Nullable
    String currency() {
        return mixed ? null : currency;
    }
}
