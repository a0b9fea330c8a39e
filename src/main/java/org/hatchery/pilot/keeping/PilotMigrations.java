package org.hatchery.pilot.keeping;

import static org.springframework.data.domain.Sort.Direction.ASC;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.hatchery.pilot.base.BaseDirectory;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.booking.Booking;
import org.hatchery.pilot.booking.BookingDirectory;
import org.hatchery.pilot.booking.EquipmentDay;
import org.hatchery.pilot.booking.EquipmentMonth;
import org.hatchery.pilot.training.TrainingDirectory;
import org.hatchery.pilot.training.TrainingRecord;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Wording;
import org.hatchery.shared.mongo.ListByName;
import org.hatchery.shared.mongo.ListIndexes;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.shared.mongo.OneByOne;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of bases, bookings, days and months. */
@Configuration(proxyBeanMethods = false)
class PilotMigrations {
    @Bean
    ListByName basesByName() {
        return new ListByName(PilotBase.class, "profile.name");
    }

    @Bean
    Migration baseIndexes() {
        return new Migration("0013-base-indexes", mongo -> {
            var bases = mongo.indexOps(PilotBase.class);
            bases.createIndex(new Index()
                    .named("registerNumber")
                    .on("registerNumber", ASC)
                    .unique());
            bases.createIndex(new Index().named("name").on("profile.name", ASC).on("_id", ASC));
            bases.createIndex(new Index()
                    .named("scope")
                    .on(Scope.FIELD, ASC)
                    .on("profile.name", ASC)
                    .on("_id", ASC));
            bases.createIndex(new Index().named("text").on(NameSearch.FIELD, ASC));
            bases.createIndex(new Index().named("capability").on("equipment.capabilities", ASC));
        });
    }

    @Bean
    Migration bookingIndexes() {
        return new Migration("0014-booking-indexes", mongo -> {
            var bookings = mongo.indexOps(Booking.class);
            // base and firm are among the scope keys, so this serves lists by any of them
            bookings.createIndex(new Index()
                    .named("scope")
                    .on(Scope.FIELD, ASC)
                    .on("slot.from", ASC)
                    .on("_id", ASC));
            bookings.createIndex(new Index().named("booked").on("base", ASC).on("months.month", ASC));
            bookings.createIndex(new Index().named("used").on("base", ASC).on("use.year", ASC));
            bookings.createIndex(
                    new Index().named("unsettled").on("unsettled.since", ASC).sparse());
        });
    }

    @Bean
    Migration calendarIndexes() {
        return new Migration("0015-equipment-calendar-indexes", mongo -> {
            var days = mongo.indexOps(EquipmentDay.class);
            days.createIndex(new Index().named("day").on("base", ASC).on("day", ASC));
            days.createIndex(new Index().named("unchecked").on("unchecked", ASC).sparse());
            mongo.indexOps(EquipmentMonth.class)
                    .createIndex(
                            new Index().named("unchecked").on("unchecked", ASC).sparse());
        });
    }

    @Bean
    ListOrders<PilotBase> baseOrders() {
        return BaseDirectory.ORDERS;
    }

    @Bean
    ListOrders<TrainingRecord> trainingOrders() {
        return TrainingDirectory.ORDERS;
    }

    @Bean
    Migration orderedBasesAndTrainings() {
        return new Migration("pilot/004-orders-of-bases-and-trainings", mongo -> {
            BaseDirectory.ORDERS.index(mongo);
            TrainingDirectory.ORDERS.index(mongo);
        });
    }

    @Bean
    Migration trainingIndexes() {
        return new Migration("0016-training-indexes", mongo -> {
            mongo.indexOps(TrainingRecord.class)
                    .createIndex(new Index()
                            .named("scope")
                            .on(Scope.FIELD, ASC)
                            .on("passedOn", ASC)
                            .on("_id", ASC));
        });
    }

    @Bean
    Migration usedTime(Clock clock) {
        String id = "0060-used-time";
        return new Migration(id, mongo -> UsedTimeMigrations.fill(mongo, OneByOne.of(id, mongo, clock)));
    }

    /** For administrators, who see everything. */
    @Bean
    Migration allBookingsAndTrainings() {
        return new Migration("pilot/001-all-bookings-and-trainings", mongo -> {
            ListIndexes.create(mongo, Booking.class, "slot.from");
            ListIndexes.create(mongo, TrainingRecord.class, "passedOn");
        });
    }

    /** Numbers are the same in whatever width, case or brackets they are written. */
    @Bean
    Migration oneRegisterNumber() {
        return new Migration("pilot/002-one-register-number", mongo -> {
            var bases = mongo.getCollection(mongo.getCollectionName(PilotBase.class));
            Set<String> taken = new HashSet<>();
            bases.find().sort(Sorts.ascending("_id")).forEach(base -> {
                String key = Wording.folded(String.valueOf(base.get("registerNumber")));
                if (taken.add(key)) {
                    bases.updateOne(Filters.eq("_id", base.get("_id")), Updates.set("numberKey", key));
                }
            });
            mongo.indexOps(PilotBase.class)
                    .createIndex(new Index()
                            .named("numberKey")
                            .on("numberKey", ASC)
                            .unique()
                            .sparse());
        });
    }

    /** An institution opens its instruments in one place, so that its year is told once. */
    @Bean
    Migration oneHostOfAnInstitution() {
        return new Migration(
                "pilot/005-one-host-of-an-institution",
                mongo -> mongo.indexOps(PilotBase.class)
                        .createIndex(new Index()
                                .named("institution")
                                .on("profile.institution", ASC)
                                .unique()
                                .sparse()));
    }

    @Bean
    ListOrders<Booking> bookingOrders() {
        return BookingDirectory.ORDERS;
    }
}
