package org.hatchery.policy.target;

import static org.springframework.data.domain.Sort.Direction.ASC;

import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.RuleFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** The documents that come with the program, and the indexes of their clauses and targets. */
@Configuration(proxyBeanMethods = false)
class PolicyMigrations {
    static final String DOCUMENTS = "policy/documents.json";
    static final String CLAUSES = "policy/clauses.json";
    static final String TARGETS = "policy/targets.json";

    @Bean
    Migration policyIndexes() {
        return new Migration("0020-policy-indexes", mongo -> {
            mongo.indexOps(Clause.class)
                    .createIndex(new Index()
                            .named("document")
                            .on("document", ASC)
                            .on("order", ASC)
                            .on("_id", ASC));
            mongo.indexOps(Target.class)
                    .createIndex(new Index().named("regions").on("regions", ASC).on("firstYear", ASC));
            mongo.indexOps(Target.class)
                    .createIndex(new Index()
                            .named("within")
                            .on("within", ASC)
                            .on("order", ASC)
                            .on("_id", ASC));
        });
    }

    /** Tasks show what their clauses promise. */
    @Bean
    Migration targetsOfClauses() {
        return new Migration(
                "policy/007-targets-of-clauses",
                mongo -> mongo.indexOps(Target.class)
                        .createIndex(
                                new Index().named("clause").on("clause", ASC).on("order", ASC)));
    }

    @Bean
    ListOrders<PolicyDocument> policyOrders() {
        return PolicyDirectory.ORDERS;
    }

    @Bean
    Migration orderedPolicies() {
        return new Migration("policy/001-orders", PolicyDirectory.ORDERS::index);
    }

    @Bean
    Migration loadPolicies() {
        return new Migration("0021-policies", mongo -> {
            RuleFile.load(mongo, DOCUMENTS, PolicyDocument.class);
            RuleFile.load(mongo, CLAUSES, Clause.class);
            RuleFile.load(mongo, TARGETS, Target.class);
        });
    }

    /** Specialised institutions are not all carriers; reasons stand in the catalogue of metrics; two notes more. */
    @Bean
    Migration correctTargets() {
        return new Migration("0034-targets-corrected", mongo -> RuleFile.load(mongo, TARGETS, Target.class));
    }

    /** What of a target is counted; days of Beijing's plan; figures that the texts themselves prove. */
    @Bean
    Migration countings() {
        return new Migration("0067-policies-told-apart", mongo -> {
            RuleFile.load(mongo, DOCUMENTS, PolicyDocument.class);
            RuleFile.load(mongo, CLAUSES, Clause.class);
            RuleFile.load(mongo, TARGETS, Target.class);
        });
    }

    /** Institutions, people, firms and zones with titles are on the register, so what is promised of them is compared. */
    @Bean
    Migration targetsOfTheRegister() {
        return new Migration(
                "policy/002-targets-of-the-register", mongo -> RuleFile.load(mongo, TARGETS, Target.class));
    }

    /** Shares of figures that statistics offices publish are compared once a bureau has accepted these. */
    @Bean
    Migration targetsOfStatisticsOffices() {
        return new Migration(
                "policy/003-targets-of-statistics-offices", mongo -> RuleFile.load(mongo, TARGETS, Target.class));
    }

    /** Firms and projects out of universities, and civil-military ones, are counted where they come from. */
    @Bean
    Migration targetsOfOrigins() {
        return new Migration("policy/008-targets-of-origins", mongo -> RuleFile.load(mongo, TARGETS, Target.class));
    }
}
