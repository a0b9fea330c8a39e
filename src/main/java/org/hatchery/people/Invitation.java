package org.hatchery.people;

import java.time.Instant;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.jspecify.annotations.Nullable;

/**
 * That somebody may have an access by showing a code (邀请).
 *
 * @param digest fingerprint of the code, which is kept by nobody but who was told it; null when it is worth nothing any more
 * @param until moment from which the code is worth nothing
 */
public record Invitation(@Nullable String digest, Instant until, Signature by, Receipt receipt) {
    Invitation used() {
        return new Invitation(null, until, by, receipt);
    }
}
