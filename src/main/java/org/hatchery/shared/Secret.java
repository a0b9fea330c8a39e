package org.hatchery.shared;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that nobody guesses, in letters that may stand in an address. */
public final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** A fresh one of so many bytes of chance. */
    public static String ofBytes(int bytes) {
        var secret = new byte[bytes];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
