package org.hatchery.supervision.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.shared.mongo.ListIndexes;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.supervision.evaluation.AppealState;
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

    @Bean
    Migration appealedInspections() {
        return new Migration("supervision/030-appealed-inspections", mongo -> {
            ListIndexes.create(mongo, Inspection.class, "nextOn", "appealOpen");
            mongo.updateMulti(
                    new Query(Criteria.where("appeals.state").is(AppealState.SUBMITTED)),
                    Update.update("appealOpen", true),
                    mongo.getCollectionName(Inspection.class));
        });
    }

    /** Whoever was inspected before anybody kept the days of appeals has them as well, from the day of the finding. */
    @Bean
    Migration daysOfAppeals(Clock clock) {
        var terms = new AppealTerms();
        return new Migration("supervision/031-days-of-appeals", mongo -> {
            var closed = new Query(Criteria.where("state")
                    .is(InspectionState.CLOSED)
                    .and("visit")
                    .ne(null)
                    .and("appealsUntil")
                    .is(null));
            try (Stream<Inspection> all = mongo.stream(closed, Inspection.class)) {
                all.forEach(one -> one.foundAt().ifPresent(at -> {
                    one.closedOn(LocalDate.ofInstant(at, clock.getZone()), terms);
                    mongo.updateFirst(
                            new Query(Criteria.where("_id").is(one.getId())),
                            Update.update("appealsUntil", one.getAppealsUntil()),
                            Inspection.class);
                }));
            }
        });
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
