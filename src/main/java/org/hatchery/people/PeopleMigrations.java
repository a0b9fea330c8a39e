package org.hatchery.people;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;

import java.time.Clock;
import org.hatchery.shared.mongo.ListIndexes;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.WordIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of accesses. */
@Configuration(proxyBeanMethods = false)
class PeopleMigrations {
    @Bean
    ListOrders<PersonAccess> accessOrders() {
        return AccessDirectory.ORDERS;
    }

    /** For lists, for every request, for codes, for the nodes and for the issuer. */
    @Bean
    Migration accessIndexes() {
        return new Migration("people/001-indexes", mongo -> {
            AccessDirectory.ORDERS.index(mongo);
            ListIndexes.scope(mongo, PersonAccess.class, "since", "grant.role");
            ListIndexes.scope(mongo, PersonAccess.class, "since", "state");
            var indexes = mongo.indexOps(PersonAccess.class);
            indexes.createIndex(named("subject", AccessDirectory.SUBJECT, ASC).sparse());
            indexes.createIndex(named("code", "invitation.digest", ASC).sparse());
            indexes.createIndex(named("changed", "changedAt", DESC));
            indexes.createIndex(named("due", "atIssuer.due", ASC).sparse());
            indexes.createIndex(named("limits", "grant.limits", ASC));
            indexes.createIndex(new Index()
                    .named("inviter")
                    .on("invitation.by.by", ASC)
                    .on("invitation.by.at", ASC)
                    .sparse());
        });
    }

    @Bean
    Migration wordsOfAccesses(Clock clock) {
        return WordIndex.migration("people/002-words", PersonAccess.class, clock);
    }

    private static Index named(String name, String field, Direction way) {
        return new Index().named(name).on(field, way);
    }
}
