package io.levain.files;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A number between two bounds. What could be read in two ways is refused: the separator of thousands in one country is
 * the decimal separator of the next.
 *
 * @param decimals how many digits may follow the decimal point
 */
record NumberType<T extends Number>(BigDecimal least, BigDecimal most, int decimals, Function<BigDecimal, T> convert)
        implements ValueType<T> {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,4})?");

    /** No sane number is longer, and reading one takes time that grows with the square of its length. */
    private static final int LONGEST = 60;

    static NumberType<Double> decimal(double least, double most) {
        return new NumberType<>(
                BigDecimal.valueOf(least), BigDecimal.valueOf(most), Integer.MAX_VALUE, BigDecimal::doubleValue);
    }

    static NumberType<Integer> whole(int least, int most) {
        return new NumberType<>(BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0, BigDecimal::intValueExact);
    }

    static NumberType<BigDecimal> money() {
        return new NumberType<>(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000), 4, NumberType::withoutTrailingZeros);
    }

    @Override
    public T fromText(String cell, boolean decimalComma) {
        String text = cell.strip();
        if (decimalComma && text.contains(".")) {
            throw new Unfit("has a point, but a file separated by semicolons has decimal commas: write 1234,5");
        }
        if (!decimalComma && text.contains(",")) {
            throw new Unfit("has a comma: write it with a decimal point and without thousands separators, 1234.5");
        }
        String number = text.replace(',', '.');
        if (number.length() > LONGEST || !NUMBER.matcher(number).matches()) {
            throw new Unfit("must be a number");
        }
        return fit(new BigDecimal(number));
    }

    @Override
    public T fromJson(Object scalar) {
        if (scalar instanceof BigDecimal number) {
            return fit(number);
        }
        throw new Unfit("must be a number, without quotes");
    }

    /** Looks before it converts: a number out of bounds may not fit the type. */
    private T fit(BigDecimal number) {
        checkNumber(number);
        return convert.apply(number);
    }

    private void checkNumber(BigDecimal number) {
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            throw new Unfit("must be between " + least.toPlainString() + " and " + most.toPlainString());
        }
        if (withoutTrailingZeros(number).scale() > decimals) {
            throw new Unfit(decimals == 0 ? "must be a whole number" : "must have at most " + decimals + " decimals");
        }
    }

    @Override
    public String toText(T value) {
        return withoutTrailingZeros(exact(value)).toPlainString();
    }

    @Override
    public Object toJson(T value) {
        BigDecimal number = withoutTrailingZeros(exact(value));
        return number.scale() <= 0 ? number.setScale(0) : number;
    }

    @Override
    public void check(T value) {
        if (value instanceof Double d && !Double.isFinite(d)) {
            throw new Unfit("must be a finite number");
        }
        checkNumber(exact(value));
    }

    private static BigDecimal exact(Number value) {
        return value instanceof BigDecimal money ? money : new BigDecimal(value.toString());
    }

    private static BigDecimal withoutTrailingZeros(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
