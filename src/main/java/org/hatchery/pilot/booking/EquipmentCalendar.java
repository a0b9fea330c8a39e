package org.hatchery.pilot.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.pilot.base.BaseDirectory;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.Equipment;
import org.hatchery.pilot.base.FeedKind;
import org.hatchery.pilot.base.FeedToken;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Use case: show the calendar of a piece of equipment to programs that cannot carry a bearer token.
 *
 * <p>Whoever has the address may read it, so the address is signed with a secret of the base; one address is ended by what
 * it shows and who has it, all of them by another secret.
 */
@Service
public class EquipmentCalendar {
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
    public record Shown(String baseName, String equipmentName, boolean named, List<Booking> bookings) {}

    /**
     * Tokens for somebody who looks after the base.
     *
     * @param holder whom they are for, so that they can be ended for nobody else; null for anybody
     * @throws Rejection NOT_FOUND outside the actor's scope, or for unknown equipment
     */
    public Tokens tokens(BaseId id, String equipment, @Nullable String holder, Actor actor) {
        PilotBase base = bases.get(id, actor.scope());
        if (base.piece(equipment).isEmpty()) {
            throw Rejection.notFound("equipment");
        }
        String whose = Objects.requireNonNullElse(holder, "");
        return new Tokens(
                new FeedToken(id, equipment, FeedKind.OWN, whose).signed(base),
                new FeedToken(id, equipment, FeedKind.SHARED, whose).signed(base));
    }

    /** The feed of a token; empty when it was made up or revoked. */
    public Optional<Shown> read(String token) {
        return FeedToken.read(token)
                .flatMap(said -> bases.find(said.base())
                        .filter(base -> said.isSignedAs(token, base))
                        .flatMap(base -> base.piece(said.equipment())
                                .map(piece -> shown(base, piece, said.kind() == FeedKind.OWN))));
    }

    private Shown shown(PilotBase base, Equipment piece, boolean named) {
        LocalDate from = LocalDate.now(clock).minusDays(DAYS_BACK);
        return new Shown(
                base.getProfile().name(), piece.name(), named, bookings.calendar(base.getId(), piece.code(), from));
    }
}
