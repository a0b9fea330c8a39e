package org.hatchery.policy.entry;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;

import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.FormerHead;
import org.hatchery.policy.target.Target;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of versions, and of what came to hold by them. */
@Configuration(proxyBeanMethods = false)
class PolicyEntryMigrations {
    @Bean
    Migration policyVersionIndexes() {
        return new Migration("policy/004-versions", mongo -> {
            var versions = mongo.indexOps(PolicyVersion.class);
            versions.createIndex(
                    new Index().named("open").on("open", ASC).unique().sparse());
            versions.createIndex(new Index()
                    .named("edition")
                    .on("policy", ASC)
                    .on("edition", ASC)
                    .unique());
            versions.createIndex(
                    new Index().named("receipts").on("receipts.key", ASC).unique());
            versions.createIndex(
                    new Index().named("unsettled").on("unsettled", ASC).sparse());
            versions.createIndex(
                    new Index().named("begunAt").on("begunAt", DESC).on("_id", DESC));
            versions.createIndex(new Index()
                    .named("scope")
                    .on(Scope.FIELD, ASC)
                    .on("begunAt", DESC)
                    .on("_id", DESC));
            versions.createIndex(new Index().named("waiting").on("region", ASC).on("state", ASC));
        });
    }

    @Bean
    Migration policyEditionIndexes() {
        return new Migration("policy/005-editions", mongo -> {
            mongo.indexOps(FormerHead.class)
                    .createIndex(new Index().named("of").on("of", ASC).on("to", ASC));
            mongo.indexOps(Clause.class)
                    .createIndex(
                            new Index().named("packages").on("packages", ASC).sparse());
            var targets = mongo.indexOps(Target.class);
            targets.createIndex(new Index()
                    .named("document")
                    .on("document", ASC)
                    .on("order", ASC)
                    .on("_id", ASC));
            targets.createIndex(new Index().named("whole").on("whole", ASC).sparse());
        });
    }
}
