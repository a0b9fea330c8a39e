package org.hatchery.supervision.evaluation;

import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of runs. */
@Configuration(proxyBeanMethods = false)
class EvaluationMigrations {
    @Bean
    Migration evaluationIndexes() {
        return new Migration("supervision/003-evaluations", EvaluationDirectory.ORDERS::index);
    }

    @Bean
    ListOrders<EvaluationRun> evaluationOrders() {
        return EvaluationDirectory.ORDERS;
    }
}
