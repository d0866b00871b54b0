package io.levain.backtest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What holds of all products where the files do not say it; null where nobody has said. */
final class MoneyOptions {

    @Option(names = "--price", paramLabel = "MONEY", description = "what a sold piece brings")
    private @Nullable BigDecimal price;

    @Option(names = "--cost", paramLabel = "MONEY", description = "what one more piece costs")
    private @Nullable BigDecimal cost;

    @Option(names = "--salvage", paramLabel = "MONEY", description = "what an unsold piece still brings")
    private @Nullable BigDecimal salvage;

    @Option(names = "--batch", paramLabel = "PIECES", description = "pieces on a tray")
    private @Nullable Integer batch;

    @Option(
            names = "--return-rate",
            paramLabel = "SHARE",
            description = "the share of what is baked that may be left, as a target")
    private @Nullable Double returnRate;

    @Option(
            names = "--oven",
            paramLabel = "SHARE",
            description = "what can be baked in a day, over what all products of the bakery usually sell")
    private @Nullable Double oven;

    /** Refuses what no bakery has. */
    void check(CommandLine command) {
        if (batch != null && batch < 1) {
            throw new ParameterException(command, "--batch " + batch + " is not 1 or more");
        }
        if (returnRate != null && !(returnRate > 0 && returnRate < 1)) {
            throw new ParameterException(command, "--return-rate " + returnRate + " is not between 0 and 1");
        }
        if (oven != null && !(oven >= 0)) {
            throw new ParameterException(command, "--oven " + oven + " is not 0 or more");
        }
    }

    Goods.Unsaid unsaid() {
        return new Goods.Unsaid(price, cost, salvage, batch, returnRate, oven);
    }
}
