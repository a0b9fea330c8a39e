package org.hatchery.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** Decimal number written out in digits; reading it costs no more than it is long. */
public final class PlainNumber {
    private static final int LONGEST = 32;
    private static final Pattern FORM = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private PlainNumber() {}

    /**
     * Reads digits with at most one point between them and perhaps a minus in front.
     *
     * @throws NumberFormatException for anything else: exponents, other scripts of digits, more than 32 characters
     */
    public static BigDecimal read(String text) {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new NumberFormatException("not a plain decimal number of at most " + LONGEST + " characters");
        }
        return new BigDecimal(text);
    }

    /**
     * A number of JSON or of a document, written out.
     *
     * @throws NumberFormatException when that would be longer than 32 characters
     */
    public static String write(Number number) {
        if (number instanceof BigInteger whole) {
            mustBeShort(whole.bitLength() / 3L);
            return whole.toString();
        }
        if (number instanceof BigDecimal decimal) {
            mustBeShort(Math.max(decimal.precision(), decimal.precision() + Math.abs((long) decimal.scale())));
            return decimal.toPlainString();
        }
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                throw new NumberFormatException("not a number");
            }
            return write(BigDecimal.valueOf(value));
        }
        return number.toString();
    }

    private static void mustBeShort(long length) {
        if (length > 2 * LONGEST) {
            throw new NumberFormatException("too long");
        }
    }
}
