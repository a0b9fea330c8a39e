package org.hatchery.identity;

import static org.hatchery.shared.UserErrorCode.IDEMPOTENCY_KEY_REUSED;
import static org.hatchery.shared.UserErrorCode.INVALID;

import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Rejection;

/**
 * By which a replayed request is known.
 *
 * @param key caller and idempotency key
 * @param digest fingerprint of what was asked
 */
public record Receipt(String key, String digest) {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 100;

    /**
     * The receipt of a request.
     *
     * @param content the act and everything that was asked, as text that is the same whenever the same is asked
     * @throws Rejection INVALID for a key of fewer than 8 or more than 100 characters, or with invisible ones
     */
    public static Receipt of(Actor actor, String idempotencyKey, String content) {
        return new Receipt(actor.id() + "/" + checked(idempotencyKey), Fingerprint.of(content));
    }

    private static String checked(String given) {
        String key = given.strip();
        int length = key.codePointCount(0, key.length());
        if (length < SHORTEST || length > LONGEST || !key.codePoints().allMatch(Receipt::isVisible)) {
            throw new Rejection(
                    INVALID,
                    "idempotencyKey",
                    "幂等键须为 8 至 100 个可见字符,且不含空格。",
                    "An idempotency key has 8 to 100 visible characters and no spaces.");
        }
        return key;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
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
        return new Rejection(
                IDEMPOTENCY_KEY_REUSED,
                "idempotencyKey",
                "该幂等键已用于另一请求,请换一个。",
                "This key was used for another request; please make up a new one.");
    }
}
