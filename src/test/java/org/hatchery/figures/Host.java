package org.hatchery.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.carrier.Carrier;
import org.hatchery.carrier.CarrierId;
import org.hatchery.carrier.CarrierKind;
import org.hatchery.carrier.CarrierProfile;
import org.hatchery.carrier.IndustryField;
import org.hatchery.carrier.Operator;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Particulars;
import org.hatchery.firm.Registration;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Exit;
import org.hatchery.incubation.ExitReason;
import org.hatchery.incubation.SpaceChoice;
import org.hatchery.incubation.Stay;
import org.hatchery.incubation.StayAct;
import org.hatchery.incubation.StayEvent;
import org.hatchery.incubation.StayId;
import org.hatchery.incubation.StayWhereabouts;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * A carrier of the test's own on the running service, open since 2015.
 *
 * @param key local id of the carrier
 */
record Host(Api api, MongoOperations mongo, String key, String region, LocalDate today) {
    private static final LocalDate OPENED = LocalDate.parse("2015-01-01");

    static Host open(Api api, MongoOperations mongo, String region) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var host = new Host(api, mongo, "figures-host-" + UUID.randomUUID(), region, today);
        mongo.insert(host.carrier());
        return host;
    }

    private Carrier carrier() {
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
        return Carrier.register(new CarrierId(key), profile, false);
    }

    String id() {
        return GlobalId.of("Carrier", key);
    }

    Caller manager() {
        return api.as(Role.CARRIER_MANAGER, key);
    }

    /** A firm that has stayed here since the beginning of a year, three years ago unless said otherwise. */
    Resident resident() {
        return resident(today.getYear() - 3);
    }

    Resident resident(int sinceYear) {
        Incubatee firm = firm();
        Stay stay = stay(firm, LocalDate.of(sinceYear, 1, 1), null);
        return settle(firm, List.of(stay));
    }

    /** A firm that stayed here for a time, and elsewhere afterwards. */
    Resident mover(LocalDate from, LocalDate on, Host to) {
        Incubatee firm = firm();
        Stay first = stay(firm, from, on);
        return settle(firm, List.of(first, to.stay(firm, on, null)));
    }

    private Incubatee firm() {
        var registration = new Registration(
                CreditCodes.of(region, ThreadLocalRandom.current().nextInt(1_000_000_000)), OPENED, null, false);
        return Incubatee.arriving(
                new IncubateeId("figures-firm-" + UUID.randomUUID()),
                new Particulars("数据科技有限公司", IndustryField.NEW_MATERIALS, null, null),
                registration,
                null,
                false);
    }

    private Stay stay(Incubatee firm, LocalDate from, @Nullable LocalDate to) {
        Stay stay = Stay.admit(
                new StayId("figures-stay-" + UUID.randomUUID()),
                firm,
                carrier(),
                from,
                new SpaceChoice(List.of(), 2, null),
                null,
                null,
                List.of(),
                event(StayAct.ADMITTED, from));
        if (to != null) {
            stay.exit(new Exit(ExitReason.MOVED_AWAY, null), event(StayAct.EXITED, to), today);
        }
        return stay.settled();
    }

    private static StayEvent event(StayAct act, LocalDate on) {
        return new StayEvent(act, on, "test", Instant.EPOCH, null);
    }

    private Resident settle(Incubatee firm, List<Stay> stays) {
        var whereabouts = StayWhereabouts.of(stays);
        firm.place(whereabouts.placement(), whereabouts.visibleTo());
        mongo.insert(firm);
        mongo.insertAll(stays);
        return new Resident(this, firm.getId().value());
    }
}
