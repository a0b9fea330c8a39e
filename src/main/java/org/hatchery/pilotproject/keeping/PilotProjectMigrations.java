package org.hatchery.pilotproject.keeping;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.hatchery.pilotproject.PilotProject;
import org.hatchery.pilotproject.PilotProjectDirectory;
import org.hatchery.pilotproject.performance.PerformanceRule;
import org.hatchery.pilotproject.performance.PerformanceRules;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.ListIndexes;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.Uncounted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;

/** Indexes of projects, and the rules of evaluation. */
@Configuration(proxyBeanMethods = false)
class PilotProjectMigrations {
    @Bean
    Migration pilotProjectIndexes() {
        return new Migration("0017-pilot-project-indexes", mongo -> {
            // base, applicant and regions are among the scope keys, so this serves lists by any of them
            mongo.indexOps(PilotProject.class)
                    .createIndex(new Index()
                            .named("scope")
                            .on(Scope.FIELD, ASC)
                            .on("proposedOn", ASC)
                            .on("_id", ASC));
        });
    }

    @Bean
    Migration pilotPaymentIndex() {
        return new Migration(
                "0019-pilot-payment-index",
                mongo -> mongo.indexOps(PilotProject.class)
                        .createIndex(new Index()
                                .named("voucherOrder")
                                .on("voucherOrders", ASC)
                                .unique()
                                .sparse()));
    }

    @Bean
    Migration loadPerformanceRules() {
        return new Migration("0018-performance-rules", PerformanceRules::load);
    }

    /** Weights that nobody published are for trying things out; no sheet is stored, so nothing refers to them. */
    @Bean
    Migration realPerformanceRules() {
        return new Migration("0070-performance-rules-as-published", mongo -> {
            mongo.remove(new Query(where("_id").is("SAMPLE-LN-2023-53")), PerformanceRule.class);
            PerformanceRules.load(mongo);
        });
    }

    @Bean
    Migration performanceRulesInBothLanguages() {
        return new Migration("0086-performance-rules-in-both-languages", PerformanceRules::load);
    }

    @Bean
    Migration uncountedProjects() {
        return new Migration("0030-uncounted-pilot-projects", mongo -> Uncounted.index(mongo, PilotProject.class));
    }

    /** For administrators, who see everything. */
    @Bean
    Migration allPilotProjects() {
        return new Migration(
                "pilotproject/001-all-pilot-projects",
                mongo -> ListIndexes.create(mongo, PilotProject.class, "proposedOn"));
    }

    @Bean
    ListOrders<PilotProject> projectOrders() {
        return PilotProjectDirectory.ORDERS;
    }

    @Bean
    Migration projectOrderIndexes() {
        return new Migration("pilotproject/002-orders", PilotProjectDirectory.ORDERS::index);
    }
}
