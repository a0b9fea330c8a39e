package org.hatchery.notice.inbox;

import static org.springframework.data.domain.Sort.Direction.ASC;

import java.time.Clock;
import org.hatchery.notice.Notice;
import org.hatchery.shared.mongo.ListIndexes;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.WordIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of notices. */
@Configuration(proxyBeanMethods = false)
class NoticeMigrations {
    @Bean
    ListOrders<Notice> noticeOrders() {
        return InboxDirectory.ORDERS;
    }

    /** For inboxes, by kind as well; for what is to be taken away, and for what mails and webhooks are yet to be made of. */
    @Bean
    Migration noticeIndexes() {
        return new Migration("notice/001-indexes", mongo -> {
            var indexes = mongo.indexOps(Notice.class);
            indexes.createIndex(new Index()
                    .named("inbox")
                    .on(InboxDirectory.RECIPIENT, ASC)
                    .on("at", ASC)
                    .on("_id", ASC));
            indexes.createIndex(new Index()
                    .named("kind")
                    .on(InboxDirectory.RECIPIENT, ASC)
                    .on("kind", ASC)
                    .on("at", ASC)
                    .on("_id", ASC));
            ListIndexes.all(mongo, Notice.class, "at");
            indexes.createIndex(
                    new Index().named("outgoing").on("outgoing", ASC).sparse());
        });
    }

    @Bean
    Migration wordsOfNotices(Clock clock) {
        return WordIndex.migration("notice/002-words", Notice.class, clock);
    }
}
