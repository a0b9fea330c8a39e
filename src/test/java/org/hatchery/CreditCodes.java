package org.hatchery;

import org.hatchery.shared.CreditCode;

/** Credit codes with a right check character, as many as a test needs. */
public final class CreditCodes {
    private CreditCodes() {}

    /** A code issued in the region; another for each number below a thousand million. */
    public static CreditCode of(String region, int number) {
        String first17 = "91" + region + "%09d".formatted(number);
        return new CreditCode(first17 + CreditCode.checkCharacter(first17));
    }
}
