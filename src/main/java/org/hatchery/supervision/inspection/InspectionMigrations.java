package org.hatchery.supervision.inspection;

import org.hatchery.shared.mongo.ListIndexes;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

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

    @Bean
    ListOrders<InspectionDraw> inspectionDrawOrders() {
        return InspectionDrawDirectory.ORDERS;
    }

    @Bean
    ListOrders<Inspection> inspectionOrders() {
        return InspectionDirectory.ORDERS;
    }
}
