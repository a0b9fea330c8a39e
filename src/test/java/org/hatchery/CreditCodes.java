package org.hatchery;

import org.hatchery.shared.CreditCode;

/** Credit codes with right check characters, as many as a test needs. */
public final class CreditCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCodes() {}

    /** A code issued in the region; another for each number below a thousand million. */
    public static CreditCode of(String region, int number) {
        return complete("91" + region + "%8s".formatted(text(number)).replace(' ', '0'));
    }

    /** The code that begins with these 16 characters. */
    public static CreditCode complete(String first16) {
        String first17 = first16 + CreditCode.organisationCheck(first16.substring(8));
        return new CreditCode(first17 + CreditCode.checkCharacter(first17));
    }

    /** Base 31, in the alphabet of the codes. */
    private static String text(int number) {
        var text = new StringBuilder();
        for (int left = number; left > 0; left /= ALPHABET.length()) {
            text.append(ALPHABET.charAt(left % ALPHABET.length()));
        }
        return text.reverse().toString();
    }
}
