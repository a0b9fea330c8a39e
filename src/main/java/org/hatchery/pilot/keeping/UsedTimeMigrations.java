package org.hatchery.pilot.keeping;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.hatchery.pilot.booking.Booking;
import org.hatchery.pilot.booking.EquipmentDay;
import org.hatchery.pilot.booking.EquipmentDay.Used;
import org.hatchery.shared.mongo.OneByOne;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Tells the days of equipment about use that was recorded before they kept it; some of that overlaps and stays so. */
final class UsedTimeMigrations {
    /** One name for all: a booking has one use. */
    private static final String CLAIM = "recorded-before";

    private UsedTimeMigrations() {}

    static void fill(MongoOperations mongo, OneByOne oneByOne) {
        var untold = new Query(where("use.from").exists(true).and("useClaim").exists(false));
        oneByOne.each(untold, Booking.class, booking -> fill(mongo, booking));
    }

    private static void fill(MongoOperations mongo, Booking booking) {
        booking.usedTime().parts().forEach((day, part) -> {
            String id = EquipmentDay.id(booking.getBase(), booking.getEquipment(), day);
            mongo.upsert(
                    new Query(where("_id").is(id)),
                    new Update()
                            .setOnInsert("base", booking.getBase())
                            .setOnInsert("equipment", booking.getEquipment())
                            .setOnInsert("day", day)
                            .addToSet("uses", new Used(booking.getHolder(), CLAIM, part.from(), part.to())),
                    EquipmentDay.class);
        });
        mongo.updateFirst(
                new Query(where("_id").is(booking.getId())), new Update().set("useClaim", CLAIM), Booking.class);
    }
}
