package org.hatchery.register.tie;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;

import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of ties. */
@Configuration(proxyBeanMethods = false)
class TieMigrations {
    @Bean
    Migration tieIndexes() {
        return new Migration("register/005-ties", mongo -> {
            var ties = mongo.indexOps(PartyTie.class);
            ties.createIndex(
                    new Index().named("live").on("liveKey", ASC).unique().sparse());
            ties.createIndex(new Index().named("party").on("partyCode", ASC).on("from", DESC));
            ties.createIndex(new Index().named("other").on("otherCode", ASC).on("from", DESC));
        });
    }
}
