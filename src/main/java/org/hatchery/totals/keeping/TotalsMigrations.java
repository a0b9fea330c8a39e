package org.hatchery.totals.keeping;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.totals.tree.OutdatedNodes;
import org.hatchery.totals.tree.PostingLedger;
import org.hatchery.totals.tree.TotalLedger;
import org.hatchery.totals.tree.TotalsLease;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Indexes of postings; totals are found by id alone. */
@Configuration(proxyBeanMethods = false)
class TotalsMigrations {
    @Bean
    Migration postingIndexes() {
        return new Migration("0032-posting-indexes", mongo -> {
            var postings = mongo.indexOps(PostingLedger.COLLECTION);
            postings.createIndex(new Index().named("subject").on("subject", Direction.ASC));
            postings.createIndex(new Index().named("at").on("at", Direction.ASC).sparse());
            postings.createIndex(
                    new Index().named("due").on("due", Direction.ASC).sparse());
            mongo.indexOps(OutdatedNodes.Outdated.class)
                    .createIndex(new Index().named("depth").on("depth", Direction.ASC));
        });
    }

    /** Recounts of before set nothing aside: they stopped. */
    @Bean
    Migration recountsSetAside() {
        return new Migration(
                "0040-recounts-set-aside",
                mongo -> mongo.updateMulti(
                        new Query(where("setAside").exists(false)), Update.update("setAside", 0L), Rebuild.class));
    }

    /** Firms and teams that are counted once are new accounts, so what was counted before is counted again. */
    @Bean
    Migration countDistinct(Clock clock) {
        return recount("0069-count-firms-once", clock, "新增按企业去重的统计口径");
    }

    /** Labels counted in each carrier where a firm stays. */
    @Bean
    Migration countLabelsOnce(Clock clock) {
        return recount("0088-count-labels-once", clock, "企业资质按企业去重统计");
    }

    /** Where firms and teams came from that were new is counted by accounts of its own. */
    @Bean
    Migration countOriginsOfTheNew(Clock clock) {
        return recount("0090-count-origins-of-the-new", clock, "新增企业与项目按来源统计");
    }

    /** What of orders and conversions is registered with a station. */
    @Bean
    Migration countWhatIsRegistered(Clock clock) {
        return recount("0119-count-what-is-registered", clock, "技术合同应登尽登统计口径");
    }

    private static Migration recount(String name, Clock clock, String reason) {
        return new Migration(name, mongo -> {
            if (mongo.exists(new Query(where("_id").is(TotalsLease.ID)), TotalLedger.COLLECTION)) {
                mongo.save(Rebuild.requested(clock.instant(), "hatchery", reason, 0));
            }
        });
    }
}
