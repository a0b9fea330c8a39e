package org.hatchery.shared;

import java.util.stream.IntStream;

/**
 * Unified social credit code (统一社会信用代码) of GB 32100-2015.
 *
 * @param value 18 characters in upper case: authority, kind of entity, six digits of region, nine of organisation,
 *     check character
 */
public record CreditCode(String value) implements Identifier {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public CreditCode {
        if (!value.matches("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}")) {
            throw new IllegalArgumentException("A credit code has 18 characters of its alphabet, not " + value + ".");
        }
        if (value.charAt(17) != checkCharacter(value)) {
            throw new IllegalArgumentException("The check character of " + value + " is wrong.");
        }
    }

    /** Six digits of the region in which the code was issued. */
    public String issuedIn() {
        return value.substring(2, 8);
    }

    /** Check character that belongs after these first 17 characters. */
    public static char checkCharacter(String first17) {
        int sum = IntStream.range(0, 17)
                .map(place -> ALPHABET.indexOf(first17.charAt(place)) * WEIGHTS[place])
                .sum();
        // the outer remainder matters when the sum is a multiple of 31
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    @Override
    public String toString() {
        return value;
    }
}
