package org.hatchery.incubation.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierFixture;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Particulars;
import org.hatchery.firm.Registration;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/** Firms, teams and their stays in {@link CarrierFixture#incubator} for rule tests. */
public final class StayFixture {
    static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    static final LocalDate ENTERED = LocalDate.parse("2026-01-05");
    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");

    private StayFixture() {}

    public static Incubatee firm() {
        var registration =
                new Registration(new CreditCode("91210112MA0YQ4R53A"), LocalDate.parse("2025-06-01"), null, false);
        return party("沈阳甲科技有限公司", registration);
    }

    public static Incubatee team() {
        return party("甲团队", null);
    }

    private static Incubatee party(String name, @Nullable Registration registration) {
        var particulars = new Particulars(name, IndustryField.NEW_MATERIALS, null, null);
        return Incubatee.arriving(new IncubateeId("i1"), particulars, registration, null, false);
    }

    /** A settled stay in room 101 since {@link #ENTERED}. */
    public static Stay stay(Incubatee party) {
        return stay(party, ENTERED);
    }

    public static Stay stay(Incubatee party, LocalDate enteredOn) {
        return stay("s1", party, CarrierFixture.incubator(), enteredOn, rooms("101"));
    }

    public static Stay stay(String id, Incubatee party, Carrier carrier, LocalDate enteredOn, SpaceChoice choice) {
        return entering(id, party, carrier, enteredOn, choice).settled();
    }

    /** A stay that the carrier has yet to accept. */
    public static Stay entering(String id, Incubatee party, Carrier carrier, LocalDate enteredOn, SpaceChoice choice) {
        var event = event(StayAct.ADMITTED, enteredOn, "admit");
        return Stay.admit(new StayId(id), party, carrier, enteredOn, choice, null, null, List.of(), event);
    }

    public static StayEvent event(StayAct act, LocalDate on, String key) {
        return new StayEvent(act, on, "li", NOW, new Receipt(key, "digest"));
    }

    public static SpaceChoice rooms(String... units) {
        return new SpaceChoice(List.of(units), 0, null);
    }

    public static SpaceChoice nothing() {
        return new SpaceChoice(List.of(), 0, null);
    }
}
