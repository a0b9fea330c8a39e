package org.hatchery.supervision.task;

import static org.springframework.data.domain.Sort.Direction.ASC;

import org.hatchery.shared.mongo.ListIndexes;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.NameSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of tasks. */
@Configuration(proxyBeanMethods = false)
class TaskMigrations {
    @Bean
    Migration taskIndexes() {
        return new Migration("supervision/001-tasks", mongo -> {
            ListIndexes.create(mongo, Task.class, "nextOn", "document");
            mongo.indexOps(Task.class).createIndex(new Index().named("text").on(NameSearch.FIELD, ASC));
            TaskDirectory.ORDERS.index(mongo);
        });
    }

    @Bean
    ListOrders<Task> taskOrders() {
        return TaskDirectory.ORDERS;
    }
}
