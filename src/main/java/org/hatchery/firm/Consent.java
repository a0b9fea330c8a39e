package org.hatchery.firm;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * That a firm or team agrees to be admitted by whoever shows its code (入孵授权).
 *
 * @param digest fingerprint of the code, which is kept by nobody but the one who asked for it
 * @param until moment from which the code is worth nothing
 * @param agreement number of the signed paper, where a bureau consents for one without an account
 * @param stay the stay it was used for; null while it is open
 */
public record Consent(
        String digest,
        Instant until,
        Signature givenBy,
        @Nullable String agreement,
        @Nullable String stay) {
    boolean isOpenFor(String code, String wanted, Instant now) {
        return digest.equals(digestOf(code)) && now.isBefore(until) && (stay == null || stay.equals(wanted));
    }

    Consent usedFor(String entered) {
        return new Consent(digest, until, givenBy, agreement, entered);
    }

    /** Codes are read aloud and typed: case, width, blanks and hyphens do not matter. */
    static String digestOf(String code) {
        String plain = Normalizer.normalize(code, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return Fingerprint.of(plain.replaceAll("[^0-9A-Z]", ""));
    }
}
