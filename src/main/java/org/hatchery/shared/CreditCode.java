package org.hatchery.shared;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Unified social credit code (统一社会信用代码) of GB 32100-2015.
 *
 * @param value 18 characters in upper case: authority, kind of entity, six digits of region, nine of organisation,
 *     check character
 */
public record CreditCode(String value) implements Identifier {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");
    /** What stands between the groups of a pasted code. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}\u2212]+");

    private static final int LONGEST_TYPED = 60;
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public CreditCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A credit code has 18 characters of its alphabet, not " + value + ".");
        }
        if (value.charAt(17) != checkCharacter(value)) {
            throw new IllegalArgumentException("The check character of " + value + " is wrong.");
        }
    }

    /**
     * Reads a code as people paste it: in any case and width, in groups with blanks or dashes between them.
     *
     * @throws Unfit when a character or one of the two check characters is wrong
     */
    public static CreditCode read(String typed) {
        String plain = typed.length() > LONGEST_TYPED ? "" : plain(typed);
        if (!FORM.matcher(plain).matches()) {
            throw new Unfit(Words.say("shared.unified-social-credit-code"));
        }
        if (plain.charAt(17) != checkCharacter(plain)
                || plain.charAt(16) != organisationCheck(plain.substring(8, 16))) {
            throw new Unfit(Words.say("shared.check-characters-credit-code"));
        }
        return new CreditCode(plain);
    }

    private static String plain(String typed) {
        return BETWEEN.matcher(Characters.narrow(Characters.withoutMarks(typed)))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    /** Check character of GB 11714 for the eight characters of an organisation before it. */
    public static char organisationCheck(String first8) {
        int sum = IntStream.range(0, 8)
                .map(place -> Character.digit(first8.charAt(place), 36) * ORGANISATION_WEIGHTS[place])
                .sum();
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : Character.forDigit(check, 10);
    }

    /** Whether the office for the staffing of the state registered it, as organs and public institutions (GB 32100-2015). */
    public boolean isOfTheState() {
        return value.charAt(0) == '1';
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
