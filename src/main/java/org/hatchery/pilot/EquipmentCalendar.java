package org.hatchery.pilot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.springframework.stereotype.Service;

/**
 * Use case: show the calendar of a piece of equipment to programs that cannot carry a bearer token.
 *
 * <p>Whoever has the address may read it, so the address is signed with a secret of the base, and another secret revokes
 * all addresses that were handed out.
 */
@Service
public class EquipmentCalendar {
    private static final String OWN = "own";
    private static final String SHARED = "shared";
    private static final int DAYS_BACK = 31;

    private final BaseDirectory bases;
    private final BookingDirectory bookings;
    private final Clock clock;

    EquipmentCalendar(BaseDirectory bases, BookingDirectory bookings, Clock clock) {
        this.bases = bases;
        this.bookings = bookings;
        this.clock = clock;
    }

    /**
     * Tokens of the two feeds of a piece of equipment.
     *
     * @param own names who booked; for the base itself
     * @param shared says only when the equipment is taken
     */
    public record Tokens(String own, String shared) {}

    /**
     * What a token shows.
     *
     * @param named whether those who booked may be named
     */
    public record Feed(String baseName, String equipmentName, boolean named, List<Booking> bookings) {}

    /**
     * Tokens for somebody who looks after the base.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope, or for unknown equipment
     */
    public Tokens tokens(BaseId id, String equipment, Actor actor) {
        PilotBase base = bases.get(id, actor.scope());
        if (base.piece(equipment).isEmpty()) {
            throw Rejection.notFound("equipment");
        }
        return new Tokens(token(base, equipment, OWN), token(base, equipment, SHARED));
    }

    /** The feed of a token; empty when it was made up or revoked. */
    public Optional<Feed> read(String token) {
        String[] halves = token.split("\\.", -1);
        String[] parts = halves.length == 2 ? decode(halves[0]).split("\n", -1) : new String[0];
        if (parts.length != 3) {
            return Optional.empty();
        }
        return bases.find(new BaseId(parts[0]))
                .filter(base -> isSame(token, token(base, parts[1], parts[2])))
                .flatMap(base -> base.piece(parts[1]).map(piece -> feed(base, piece, parts[2].equals(OWN))));
    }

    private Feed feed(PilotBase base, Equipment piece, boolean named) {
        LocalDate from = LocalDate.now(clock).minusDays(DAYS_BACK);
        return new Feed(
                base.getProfile().name(), piece.name(), named, bookings.calendar(base.getId(), piece.code(), from));
    }

    private static String token(PilotBase base, String equipment, String kind) {
        String what = String.join("\n", base.getId().value(), equipment, kind);
        return encode(what.getBytes(StandardCharsets.UTF_8)) + "." + encode(sign(base, what));
    }

    private static byte[] sign(PilotBase base, String what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(base.getFeedSecret()), "HmacSHA256"));
            return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
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
