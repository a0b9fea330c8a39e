package org.hatchery.firm;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.ListByName;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.shared.mongo.Uncounted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Indexes of firms and teams. */
@Configuration(proxyBeanMethods = false)
class FirmMigrations {
    @Bean
    ListByName firmsByName() {
        return new ListByName(Incubatee.class, "particulars.name");
    }

    @Bean
    Migration firmIndexes() {
        return new Migration("0005-firm-indexes", mongo -> {
            var firms = mongo.indexOps(Incubatee.class);
            firms.createIndex(new Index()
                    .named("creditCode")
                    .on("registration.creditCode", Direction.ASC)
                    .unique()
                    .sparse());
            firms.createIndex(new Index()
                    .named("scope")
                    .on(Scope.FIELD, Direction.ASC)
                    .on("particulars.name", Direction.ASC)
                    .on("_id", Direction.ASC));
            firms.createIndex(new Index().named("limit").on("placement.limitOn", Direction.ASC));
            firms.createIndex(new Index().named("text").on(NameSearch.FIELD, Direction.ASC));
            firms.createIndex(new Index()
                    .named("unsettled")
                    .on("unsettled", Direction.ASC)
                    .sparse());
        });
    }

    /** For administrators, who see everything: without a scope no other index has the order of the list. */
    @Bean
    Migration allFirmsIndex() {
        return new Migration("0081-all-firms", mongo -> {
            mongo.indexOps(Incubatee.class)
                    .createIndex(new Index()
                            .named("all")
                            .on("particulars.name", Direction.ASC)
                            .on("_id", Direction.ASC));
        });
    }

    /** Whoever was placed where it is yet to enter is looked at again: it may stay elsewhere until then. */
    @Bean
    Migration placementsAhead(Clock clock) {
        return new Migration("0077-placements-ahead", mongo -> {
            mongo.indexOps(Incubatee.class)
                    .createIndex(new Index()
                            .named("superseded")
                            .on("placement.supersededOn", Direction.ASC)
                            .sparse());
            // counted from yesterday, because this day may begin elsewhere already
            var ahead = new Query(where("placement.endedOn")
                    .is(null)
                    .and("placement.enteredOn")
                    .gt(LocalDate.now(clock).minusDays(1)));
            mongo.updateMulti(ahead, Update.update("unsettled", Instant.EPOCH), Incubatee.class);
        });
    }

    @Bean
    Migration uncountedFirms() {
        return new Migration("0026-uncounted-firms", mongo -> Uncounted.index(mongo, Incubatee.class));
    }

    @Bean
    ListOrders<Incubatee> incubateeOrders() {
        return IncubateeDirectory.ORDERS;
    }

    @Bean
    Migration incubateeOrderIndexes() {
        return new Migration("firm/001-orders", IncubateeDirectory.ORDERS::index);
    }
}
