package org.hatchery.figures;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.Incubatee;
import org.hatchery.identity.Role;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayWhereabouts;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * A carrier of the test's own on the running service, open since 2015.
 *
 * @param key local id of the carrier
 */
record Host(Api api, MongoOperations mongo, String key, String region, LocalDate today) {
    static Host open(Api api, MongoOperations mongo, String region) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var host = new Host(api, mongo, "figures-host-" + UUID.randomUUID(), region, today);
        mongo.insert(host.carrier());
        return host;
    }

    private Carrier carrier() {
        return Tenancy.carrier(key, region);
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
        return Tenancy.firm(region);
    }

    private Stay stay(Incubatee firm, LocalDate from, @Nullable LocalDate to) {
        return Tenancy.stay(firm, carrier(), from, to);
    }

    /** What a stay takes, its carrier has let: the figures of a region are recounted by other tests. */
    private void lease(Stay stay) {
        Carrier carrier = mongo.findById(stay.getCarrier(), Carrier.class);
        carrier.settle(stay.getId().value(), stay.leases());
        mongo.save(carrier);
    }

    private Resident settle(Incubatee firm, List<Stay> stays) {
        var whereabouts = StayWhereabouts.of(stays, today);
        firm.place(whereabouts.placement(), whereabouts.visibleTo(), whereabouts.confidedTo());
        mongo.insert(firm);
        mongo.insertAll(stays);
        stays.forEach(this::lease);
        return new Resident(this, firm.getId().value());
    }
}
