package org.hatchery.people;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hatchery.shared.Fingerprint;

/** Codes of invitations: read aloud and typed, so that case, width, blanks and hyphens do not matter; sixty bits of chance. */
final class InvitationCode {
    /** None of them is taken for another one. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private InvitationCode() {}

    static String fresh() {
        String letters = RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
        return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
    }

    /** What is kept of it. */
    static String digest(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return Fingerprint.of("invitation/" + plain.replaceAll("[^0-9A-Z]", ""));
    }
}
