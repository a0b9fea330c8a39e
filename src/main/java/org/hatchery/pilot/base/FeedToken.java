package org.hatchery.pilot.base;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secret part of a calendar address: what it shows, signed by the base, and who got it.
 *
 * <p>Signed as well is how often such addresses were ended, so that an ended one is no longer right.
 */
public record FeedToken(BaseId base, String equipment, FeedKind kind, String holder) {
    private static final String BREAK = "\n";
    private static final int PARTS = 3;

    /** What a token says; empty when it was made up so badly that it says nothing. */
    public static Optional<FeedToken> read(String token) {
        String[] parts = decode(token.split("\\.", -1)[0]).split(BREAK, -1);
        if (parts.length < PARTS || parts.length > PARTS + 1) {
            return Optional.empty();
        }
        for (FeedKind kind : FeedKind.values()) {
            if (name(kind).equals(parts[2])) {
                String holder = parts.length == PARTS ? "" : parts[PARTS];
                return Optional.of(new FeedToken(new BaseId(parts[0]), parts[1], kind, holder));
            }
        }
        return Optional.empty();
    }

    /** The token as it is given out now. */
    public String signed(PilotBase owner) {
        String what =
                String.join(BREAK, base.value(), equipment, name(kind)) + (holder.isEmpty() ? "" : BREAK + holder);
        int ended = owner.endsOf(new Feed(equipment, kind, holder));
        byte[] signature = sign(owner, ended == 0 ? what : what + BREAK + BREAK + ended);
        return encode(what.getBytes(StandardCharsets.UTF_8)) + "." + encode(signature);
    }

    public boolean isSignedAs(String token, PilotBase owner) {
        return MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), signed(owner).getBytes(StandardCharsets.UTF_8));
    }

    private static String name(FeedKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static byte[] sign(PilotBase owner, String what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(owner.getFeedSecret()), "HmacSHA256"));
            return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String decode(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException madeUp) {
            return "";
        }
    }
}
