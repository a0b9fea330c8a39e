package org.hatchery.carrier.register;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.hatchery.carrier.recognition.RecognitionRules;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.ListByName;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.shared.mongo.OneByOne;
import org.hatchery.shared.mongo.Uncounted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Indexes and rules of the carriers. */
@Configuration(proxyBeanMethods = false)
public class CarrierMigrations {
    @Bean
    ListByName carriersByName() {
        return new ListByName(Carrier.class, "profile.name");
    }

    @Bean
    Migration carrierIndexes() {
        return new Migration("0003-carrier-indexes", mongo -> {
            var carriers = mongo.indexOps(Carrier.class);
            carriers.createIndex(new Index()
                    .named("name")
                    .on("profile.region", Direction.ASC)
                    .on("profile.name", Direction.ASC)
                    .unique());
            carriers.createIndex(new Index()
                    .named("scope")
                    .on(Scope.FIELD, Direction.ASC)
                    .on("profile.name", Direction.ASC)
                    .on("_id", Direction.ASC));
            carriers.createIndex(new Index().named("text").on(NameSearch.FIELD, Direction.ASC));
        });
    }

    /** For administrators, who see everything: without a scope no other index has the order of the list. */
    @Bean
    Migration allCarriersIndex() {
        return new Migration("0083-all-carriers", mongo -> {
            mongo.indexOps(Carrier.class)
                    .createIndex(new Index()
                            .named("all")
                            .on("profile.name", Direction.ASC)
                            .on("_id", Direction.ASC));
        });
    }

    @Bean
    Migration loadRecognitionRules() {
        return new Migration("0004-recognition-rules", RecognitionRules::load);
    }

    /** Finds those that moved and have yet to be followed. */
    @Bean
    Migration unsettledCarriers() {
        return new Migration(
                "0024-unsettled-carriers",
                mongo -> mongo.indexOps(Carrier.class)
                        .createIndex(new Index()
                                .named("unsettled")
                                .on("unsettled", Direction.ASC)
                                .sparse()));
    }

    /** Names are compared by what tells them apart; of those alike from before, the first one keeps the name. */
    @Bean
    Migration carrierNameKeys(Clock clock) {
        String id = "0035-carrier-name-keys";
        return new Migration(id, mongo -> {
            OneByOne oneByOne = OneByOne.of(id, mongo, clock);
            Set<String> taken = new HashSet<>();
            oneByOne.each(
                    new Query(where("nameKey").exists(true)),
                    Carrier.class,
                    carrier -> taken.add(carrier.getProfile().nameKey()));
            oneByOne.each(new Query(where("nameKey").exists(false)), Carrier.class, carrier -> {
                String key = carrier.getProfile().nameKey();
                if (taken.add(key)) {
                    mongo.updateFirst(
                            new Query(where("_id").is(carrier.getId().value())),
                            Update.update("nameKey", key),
                            "carriers");
                }
            });
            mongo.indexOps(Carrier.class)
                    .createIndex(new Index()
                            .named("nameKey")
                            .on("nameKey", Direction.ASC)
                            .unique()
                            .sparse());
        });
    }

    @Bean
    Migration uncountedCarriers() {
        return new Migration("0025-uncounted-carriers", mongo -> Uncounted.index(mongo, Carrier.class));
    }

    /** A share of firms that anybody financed, as the rule says, and not of those that the carrier's own fund did. */
    @Bean
    Migration recognitionRulesAsWritten() {
        return new Migration("0072-recognition-rules-as-written", RecognitionRules::load);
    }

    @Bean
    Migration recognitionRulesInBothLanguages() {
        return new Migration("0085-recognition-rules-in-both-languages", RecognitionRules::load);
    }

    /** Which conditions are alternatives, and which are none at all, as data. */
    @Bean
    public Migration recognitionRulesWithAlternatives() {
        return new Migration("carrier/003-recognition-rules-with-alternatives", RecognitionRules::load);
    }

    @Bean
    ListOrders<Carrier> carrierOrders() {
        return CarrierDirectory.ORDERS;
    }

    @Bean
    Migration carrierOrderIndexes() {
        return new Migration("carrier/001-orders", CarrierDirectory.ORDERS::index);
    }

    /** Carriers from before are found by their operator as well. */
    @Bean
    Migration foundByOperator(Clock clock) {
        String id = "carrier/002-found-by-operator";
        return new Migration(
                id,
                mongo -> OneByOne.of(id, mongo, clock)
                        .each(
                                new Query(),
                                Carrier.class,
                                carrier -> mongo.updateFirst(
                                        new Query(
                                                where("_id").is(carrier.getId().value())),
                                        Update.update(
                                                NameSearch.FIELD,
                                                carrier.getProfile().grams()),
                                        "carriers")));
    }
}
