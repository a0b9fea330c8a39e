package org.hatchery.incubation.keeping;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.hatchery.firm.Incubatee;
import org.hatchery.incubation.rule.IncubationRules;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.service.ServiceDirectory;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Portions;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.Uncounted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Indexes and rules of incubation. */
@Configuration(proxyBeanMethods = false)
class IncubationMigrations {
    private static final int BATCH = 1_000;

    /** Of several stays that go on the earliest is the main one now; whoever has several is looked at again. */
    @Bean
    Migration mainStays() {
        return new Migration("0089-main-stays", mongo -> {
            var active = Aggregation.newAggregation(
                    Aggregation.match(where("state").is(StayState.ACTIVE)),
                    Aggregation.group("incubatee").count().as("stays"),
                    Aggregation.match(where("stays").gt(1)));
            List<Object> ids =
                    mongo
                            .aggregate(active, mongo.getCollectionName(Stay.class), Document.class)
                            .getMappedResults()
                            .stream()
                            .map(found -> found.get("_id"))
                            .toList();
            Portions.of(ids, BATCH)
                    .forEach(some -> mongo.updateMulti(
                            new Query(where("_id").in(some)),
                            Update.update("unsettled", Instant.EPOCH),
                            Incubatee.class));
        });
    }

    /** Finds the few that disagree with what they rest on. */
    @Bean
    Migration disagreeingStays() {
        return new Migration(
                "incubation/020-disagreeing-stays",
                mongo -> mongo.indexOps(Stay.class)
                        .createIndex(new Index()
                                .named("disagreements")
                                .on("disagreements", ASC)
                                .sparse()));
    }

    @Bean
    Migration stayIndexes() {
        return new Migration("0006-stay-indexes", mongo -> {
            var stays = mongo.indexOps(Stay.class);
            stays.createIndex(new Index()
                    .named("resident")
                    .on("residentKey", ASC)
                    .unique()
                    .sparse());
            stays.createIndex(new Index()
                    .named("scope")
                    .on(Scope.FIELD, ASC)
                    .on("enteredOn", ASC)
                    .on("_id", ASC));
            stays.createIndex(new Index().named("incubatee").on("incubatee", ASC));
            stays.createIndex(
                    new Index().named("unsettled").on("unsettled.since", ASC).sparse());
        });
    }

    @Bean
    Migration serviceIndexes() {
        return new Migration("0007-service-indexes", mongo -> {
            // carrier and incubatees are among the scope keys, so this serves lists by any of them
            mongo.indexOps(Service.class)
                    .createIndex(new Index()
                            .named("scope")
                            .on(Scope.FIELD, ASC)
                            .on("on", ASC)
                            .on("_id", ASC));
        });
    }

    @Bean
    Migration loadIncubationRules() {
        return new Migration("0008-incubation-rules", IncubationRules::load);
    }

    /** What is inferred or from memory is no longer called verified, and remarks are there in both languages. */
    @Bean
    Migration incubationRulesAsRead() {
        return new Migration("0084-incubation-rules-as-read", IncubationRules::load);
    }

    @Bean
    Migration uncountedStays() {
        return new Migration("0027-uncounted-stays", mongo -> Uncounted.index(mongo, Stay.class));
    }

    /** For administrators, who see everything: without a scope no other index has the order of the list. */
    @Bean
    Migration allStaysAndServicesIndex() {
        return new Migration("0080-all-stays-and-services", mongo -> {
            mongo.indexOps(Stay.class)
                    .createIndex(new Index().named("all").on("enteredOn", ASC).on("_id", ASC));
            mongo.indexOps(Service.class)
                    .createIndex(new Index().named("all").on("on", ASC).on("_id", ASC));
        });
    }

    /** Those who stay somewhere are confided to the carrier and its bureaus; all others to themselves only. */
    @Bean
    Migration confided() {
        return new Migration("0061-confided", IncubationMigrations::confide);
    }

    private static void confide(MongoOperations mongo) {
        var active = new Query(
                where("state").is(StayState.ACTIVE).and(Scope.FIELD + ".0").exists(true));
        active.cursorBatchSize(BATCH).fields().include("incubatee", "carrier", "region");
        try (var stays = mongo.stream(active, Document.class, mongo.getCollectionName(Stay.class))) {
            var batch = new ArrayList<Document>();
            stays.forEach(stay -> {
                batch.add(stay);
                if (batch.size() == BATCH) {
                    confide(mongo, batch);
                }
            });
            confide(mongo, batch);
        }
    }

    private static void confide(MongoOperations mongo, List<Document> stays) {
        if (stays.isEmpty()) {
            return;
        }
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, mongo.getCollectionName(Incubatee.class));
        stays.forEach(stay -> {
            Set<String> keys = new HashSet<>(new RegionCode(stay.getString("region")).visibleTo());
            keys.add(Scope.carrier(stay.getString("carrier")));
            bulk.updateOne(
                    new Query(where("_id").is(stay.getString("incubatee"))),
                    new Update().addToSet("confidedTo").each(keys.toArray()));
        });
        bulk.execute();
        stays.clear();
    }

    @Bean
    Migration uncountedServices() {
        return new Migration("0028-uncounted-services", mongo -> Uncounted.index(mongo, Service.class));
    }

    @Bean
    Migration activeStays() {
        return new Migration("0059-active-stays", ActiveStayMigrations::giveKeys);
    }

    @Bean
    ListOrders<Stay> stayOrders() {
        return StayDirectory.ORDERS;
    }

    @Bean
    Migration stayOrderIndexes() {
        return new Migration("incubation/001-orders-of-stays", StayDirectory.ORDERS::index);
    }

    /** Who counts the teams that became firms, in a division or everywhere, looks at nobody else. */
    @Bean
    Migration registrationIndexes() {
        return new Migration("incubation/006-registrations", mongo -> {
            var stays = mongo.indexOps(Stay.class);
            stays.createIndex(
                    new Index().named("registrations").on(Scope.FIELD, ASC).on("incubatingFrom", ASC));
            stays.createIndex(new Index().named("allRegistrations").on("incubatingFrom", ASC));
        });
    }

    /** Who is over its limit, and who is near it: of all the stays there ever were, those that go on. */
    @Bean
    Migration limitIndexes() {
        return new Migration("incubation/030-limits-of-stays", mongo -> {
            var stays = mongo.indexOps(Stay.class);
            stays.createIndex(new Index()
                    .named("limits")
                    .on(Scope.FIELD, ASC)
                    .on("state", ASC)
                    .on("limitOn", ASC)
                    .on("_id", ASC));
            stays.createIndex(new Index()
                    .named("allLimits")
                    .on("state", ASC)
                    .on("limitOn", ASC)
                    .on("_id", ASC));
        });
    }

    @Bean
    ListOrders<Service> serviceOrders() {
        return ServiceDirectory.ORDERS;
    }

    @Bean
    Migration serviceOrderIndexes() {
        return new Migration("incubation/002-orders-of-services", ServiceDirectory.ORDERS::index);
    }
}
