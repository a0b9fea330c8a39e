package org.hatchery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.Incubatee;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.stay.Stay;
import org.springframework.data.mongodb.core.MongoOperations;

/** Carriers, firms and teams, stays and services that agree with each other, as the use cases would have stored them. */
public record History(List<Carrier> carriers, List<Incubatee> incubatees, List<Stay> stays, List<Service> services) {

    static History empty() {
        return new History(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /**
     * Makes one up.
     *
     * @param seed the same seed makes the same history
     * @param prefix of every id and of the names of the firms; letters that no other test uses
     * @param places divisions in which the carriers lie in turn
     */
    public static History random(String prefix, long seed, int carriers, LocalDate today, String... places) {
        return random(prefix, new Random(seed), carriers, today, places);
    }

    /** The same by any chance. */
    public static History random(String prefix, Random chance, int carriers, LocalDate today, String... places) {
        return new HistoryMaker(prefix, chance, today, List.of(places)).make(carriers);
    }

    public History storedIn(MongoOperations mongo) {
        mongo.insertAll(carriers);
        mongo.insertAll(incubatees);
        mongo.insertAll(stays);
        mongo.insertAll(services);
        return this;
    }
}
