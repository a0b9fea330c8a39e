package org.hatchery.shared.mongo.start;

import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.SetAside;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** Index of what was set aside. */
@Configuration(proxyBeanMethods = false)
class SharedMigrations {
    @Bean
    Migration setAsideIndexes() {
        return new Migration(
                "0041-set-aside-indexes",
                mongo -> mongo.indexOps(SetAside.class)
                        .createIndex(new Index()
                                .named("kind")
                                .on("kind", Direction.ASC)
                                .on("_id", Direction.ASC)));
    }
}
