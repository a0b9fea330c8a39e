package org.hatchery.audit;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;

import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of the trail: by region, by object, by person and by time. */
@Configuration(proxyBeanMethods = false)
class AuditMigrations {
    @Bean
    Migration auditIndexes() {
        return new Migration("0062-audit-indexes", mongo -> {
            var trail = mongo.indexOps(AuditEntry.class);
            trail.createIndex(new Index().named("time").on("at", DESC).on("_id", DESC));
            trail.createIndex(new Index()
                    .named("scope")
                    .on(Scope.FIELD, ASC)
                    .on("at", DESC)
                    .on("_id", DESC));
            trail.createIndex(new Index()
                    .named("object")
                    .on("objects", ASC)
                    .on("at", DESC)
                    .on("_id", DESC));
            trail.createIndex(
                    new Index().named("actor").on("by", ASC).on("at", DESC).on("_id", DESC));
        });
    }
}
