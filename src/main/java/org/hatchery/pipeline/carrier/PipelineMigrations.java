package org.hatchery.pipeline.carrier;

import static org.springframework.data.domain.Sort.Direction.ASC;

import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of what carriers are compared by. */
@Configuration(proxyBeanMethods = false)
class PipelineMigrations {
    @Bean
    Migration carrierYearIndexes() {
        return new Migration("0033-carrier-year-indexes", mongo -> {
            var years = mongo.indexOps(CarrierYear.class);
            years.createIndex(new Index().named("carrier").on("carrier", ASC));
            years.createIndex(new Index()
                    .named("peers")
                    .on(Scope.FIELD, ASC)
                    .on("year", ASC)
                    .on("kind", ASC)
                    .on("level", ASC));
            years.createIndex(new Index()
                    .named("hollow")
                    .on(Scope.FIELD, ASC)
                    .on("year", ASC)
                    .on("hollow", ASC)
                    .on("carrier", ASC));
        });
    }
}
