package org.hatchery.identity;

import static org.hatchery.shared.UserErrorCode.IDEMPOTENCY_KEY_REUSED;

import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.TextForm;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;

/**
 * By which a replayed request is known.
 *
 * @param key caller and idempotency key
 * @param digest fingerprint of what was asked
 */
public record Receipt(String key, String digest) {
    private static final Wording KEY = new Wording(8, 100, TextForm.KEY);

    /**
     * The receipt of a request.
     *
     * @param content the act and everything that was asked, as text that is the same whenever the same is asked
     * @throws Rejection INVALID for a key that has not 8 to 100 characters without blanks
     */
    public static Receipt of(Actor actor, String idempotencyKey, String content) {
        KEY.check(idempotencyKey, "idempotencyKey");
        return new Receipt(actor.id() + "/" + idempotencyKey, Fingerprint.of(content));
    }

    /** Id for what this request makes; the same at each replay. */
    public String id() {
        return Fingerprint.of(key).substring(0, 32);
    }

    /** Id for a firm or team that comes with this request; another one for another request under the same key. */
    public String partyId() {
        return Fingerprint.of(key + "/" + digest).substring(0, 32);
    }

    /**
     * Accepts a replay of the same request.
     *
     * @throws Rejection IDEMPOTENCY_KEY_REUSED for another one
     */
    public void mustBeReplayOf(Receipt first) {
        if (!digest.equals(first.digest)) {
            throw reused();
        }
    }

    /** The refusal of a key under which something else was asked before. */
    public static Rejection reused() {
        return new Rejection(IDEMPOTENCY_KEY_REUSED, "idempotencyKey", Words.say("identity.key-used-another-request"));
    }
}
