package org.hatchery.supervision.inspection;

import java.util.List;
import org.hatchery.shared.mongo.ListIndexes;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Indexes of draws and inspections. */
@Configuration(proxyBeanMethods = false)
class InspectionMigrations {
    @Bean
    Migration inspectionIndexes() {
        return new Migration("supervision/005-inspections", mongo -> {
            InspectionDrawDirectory.ORDERS.index(mongo);
            mongo.indexOps(InspectionDraw.class)
                    .createIndex(new Index()
                            .named("region")
                            .on("region", Direction.ASC)
                            .on("number", Direction.DESC));
            mongo.indexOps(InspectionDraw.class)
                    .createIndex(new Index()
                            .named("receipt")
                            .on("receiptId", Direction.ASC)
                            .unique()
                            .sparse());
            mongo.indexOps(InspectionDraw.class)
                    .createIndex(new Index()
                            .named("unsettled")
                            .on("unsettled", Direction.ASC)
                            .sparse());
            ListIndexes.create(mongo, Inspection.class, "nextOn", "draw");
            InspectionDirectory.ORDERS.index(mongo);
        });
    }

    @Bean
    Migration inspectedSubjects() {
        return new Migration(
                "supervision/008-inspected-subjects",
                mongo -> mongo.indexOps(Inspection.class)
                        .createIndex(new Index()
                                .named("subject")
                                .on("subject", Direction.ASC)
                                .on("state", Direction.ASC)));
    }

    /** Only carriers were drawn before. */
    @Bean
    Migration inspectedKinds() {
        return new Migration("supervision/009-inspected-kinds", mongo -> {
            var untold = new Query(Criteria.where("kind").exists(false));
            var carrier = Update.update("kind", EvaluatedKind.CARRIER);
            List.of(Inspection.class, InspectionDraw.class)
                    .forEach(type -> mongo.updateMulti(untold, carrier, mongo.getCollectionName(type)));
        });
    }

    @Bean
    ListOrders<InspectionDraw> inspectionDrawOrders() {
        return InspectionDrawDirectory.ORDERS;
    }

    @Bean
    ListOrders<Inspection> inspectionOrders() {
        return InspectionDirectory.ORDERS;
    }
}
