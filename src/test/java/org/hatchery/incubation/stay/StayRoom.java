package org.hatchery.incubation.stay;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import org.hatchery.MovableClock;
import org.hatchery.SharedDatabase;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierFixture;
import org.hatchery.incubation.rule.EntryRules;
import org.hatchery.incubation.rule.IncubationRule;
import org.hatchery.incubation.rule.IncubationRules;
import org.hatchery.region.SmallCountry;
import org.hatchery.shared.mongo.PlainTemplate;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.data.mongodb.repository.support.MongoRepositoryFactory;

/** Stays and rules of entry in a database of their own, without a service. */
public final class StayRoom implements AutoCloseable {
    public final MovableClock clock = MovableClock.standingAt("2026-11-21T01:00:00Z");
    final Stays stays;
    public final EntryRules rules;
    private final SharedDatabase database = SharedDatabase.fresh();
    private final MongoClient client = MongoClients.create(database.uri());

    private final MongoTemplate mongo;

    public StayRoom() {
        mongo = PlainTemplate.on(client, database.database().getName());
        SmallCountry.settle(mongo);
        IncubationRules.load(mongo);
        stays = new MongoRepositoryFactory(mongo).getRepository(Stays.class);
        rules = new EntryRules(new IncubationRules(mongo, clock), SmallCountry.on(mongo, clock), clock);
    }

    /** As if every rule granted so many months to all stays of a firm together; before anybody asked the rules. */
    public void grantAltogether(int months) {
        mongo.updateMulti(new Query(), Update.update("totalMonths", months), IncubationRule.class);
    }

    public static Carrier carrier(String id) {
        return CarrierFixture.carrier(id, CarrierKind.INCUBATOR, "410102");
    }

    /** Records one of the only firm, who stays there from then on. */
    public Stay stored(String id, String carrier, String enteredOn, SpaceChoice choice) {
        return stays.save(wanted(id, carrier, enteredOn, choice));
    }

    public static Stay wanted(String id, String carrier, String enteredOn, SpaceChoice choice) {
        return StayFixture.stay(id, StayFixture.firm(), carrier(carrier), java.time.LocalDate.parse(enteredOn), choice);
    }

    /** The same, which ended on a day. */
    public Stay ended(Stay stay, String on) {
        var day = java.time.LocalDate.parse(on);
        stay.exit(new Exit(ExitReason.MOVED_AWAY, null), StayFixture.event(StayAct.EXITED, day, "exit"), clock.today());
        return stays.save(stay.settled());
    }

    public List<Stay> all() {
        return stays.findAll();
    }

    @Override
    public void close() {
        client.close();
        database.close();
    }
}
