package org.hatchery.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.hatchery.CreditCodes;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.CarrierProfile;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.profile.Operator;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.space.Capacity;
import org.hatchery.carrier.space.Space;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Particulars;
import org.hatchery.firm.Registration;
import org.hatchery.incubation.stay.Exit;
import org.hatchery.incubation.stay.ExitReason;
import org.hatchery.incubation.stay.SpaceChoice;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayAct;
import org.hatchery.incubation.stay.StayEvent;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Carriers, firms and stays as these tests need them. */
final class Tenancy {
    private static final LocalDate OPENED = LocalDate.parse("2015-01-01");

    private Tenancy() {}

    static Carrier carrier(String key, String region) {
        var profile = new CarrierProfile(
                "数据孵化器" + key,
                CarrierKind.INCUBATOR,
                false,
                null,
                new Operator("数据运营有限公司", CreditCodes.of(region, 7)),
                new RegionCode(region),
                null,
                null,
                null,
                OPENED,
                Set.of());
        Carrier carrier = Carrier.register(new CarrierId(key), profile, false);
        carrier.arrange(none -> new Space(List.of(), List.of(new Capacity(OPENED, 1_000)), List.of()));
        return carrier;
    }

    static Incubatee firm(String region) {
        var registration = new Registration(
                CreditCodes.of(region, ThreadLocalRandom.current().nextInt(1_000_000_000)), OPENED, null, false);
        return Incubatee.arriving(
                new IncubateeId("figures-firm-" + UUID.randomUUID()),
                new Particulars("数据科技有限公司", IndustryField.NEW_MATERIALS, null, null),
                registration,
                null,
                false);
    }

    /** A stay with workstations, which goes on when no end is given. */
    static Stay stay(Incubatee firm, Carrier carrier, LocalDate from, @Nullable LocalDate to) {
        return stay(firm, carrier, from, to, 2);
    }

    static Stay virtual(Incubatee firm, Carrier carrier, LocalDate from, @Nullable LocalDate to) {
        return stay(firm, carrier, from, to, 0);
    }

    private static Stay stay(
            Incubatee firm, Carrier carrier, LocalDate from, @Nullable LocalDate to, int workstations) {
        Stay stay = Stay.admit(
                new StayId("figures-stay-" + UUID.randomUUID()),
                firm,
                carrier,
                from,
                new SpaceChoice(List.of(), workstations, null),
                null,
                null,
                List.of(),
                event(StayAct.ADMITTED, from));
        if (to != null) {
            stay.exit(new Exit(ExitReason.MOVED_AWAY, null), event(StayAct.EXITED, to), to);
        }
        return stay.settled();
    }

    private static StayEvent event(StayAct act, LocalDate on) {
        return new StayEvent(act, on, "test", Instant.EPOCH, null);
    }
}
