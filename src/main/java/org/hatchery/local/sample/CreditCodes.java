package org.hatchery.local.sample;

import java.util.stream.IntStream;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;

/**
 * Credit codes that are valid and were never issued: real organisation codes do not begin with YB (样本).
 */
public final class CreditCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final long ALL = 31L * 31 * 31 * 31 * 31 * 31;
    /** No multiple of 31, so that no two numbers meet. */
    private static final long STRIDE = 338_350_381L;

    private long issued;

    CreditCodes() {
        this(0);
    }

    /** Codes that differ from those of anybody who issues fewer than that many. */
    public CreditCodes(long issued) {
        this.issued = issued;
    }

    CreditCode company(Place place) {
        return company(place.code());
    }

    public CreditCode company(RegionCode place) {
        return next("91", place);
    }

    CreditCode publicInstitution(Place place) {
        return next("12", place.code());
    }

    private CreditCode next(String kind, RegionCode place) {
        String organisation = "YB" + text(++issued * STRIDE % ALL);
        String first17 = kind + place.value() + organisation + check(organisation);
        return new CreditCode(first17 + CreditCode.checkCharacter(first17));
    }

    private static String text(long number) {
        var text = new StringBuilder();
        for (long left = number; text.length() < 6; left /= 31) {
            text.append(ALPHABET.charAt((int) (left % 31)));
        }
        return text.toString();
    }

    /** Check character of the organisation code, GB 11714. */
    private static String check(String organisation) {
        int sum = IntStream.range(0, 8)
                .map(at -> Character.digit(organisation.charAt(at), 36) * WEIGHTS[at])
                .sum();
        int check = 11 - sum % 11;
        return check == 10 ? "X" : String.valueOf(check % 11);
    }
}
