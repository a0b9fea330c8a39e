package org.hatchery.reporting.keeping;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.reporting.form.RespondentKind;
import org.hatchery.reporting.report.Report;
import org.hatchery.reporting.report.ReportDirectory;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.WindowDirectory;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.ListIndexes;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.WordIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Forms, and indexes of windows and reports. */
@Configuration(proxyBeanMethods = false)
class ReportingMigrations {
    @Bean
    Migration loadForms() {
        return new Migration("reporting/001-forms", FormDirectory::load);
    }

    @Bean
    Migration reportIndexes() {
        return new Migration("reporting/002-indexes", mongo -> {
            index(mongo, Report.class, "ofWindow", "window", "expected", "respondent.region", "state");
            index(mongo, Report.class, "earlier", "carrier", "form", "period");
            index(mongo, Report.class, "queue", "waitsFor", "dueOn", "_id");
            ListIndexes.create(mongo, Report.class, "periodEnd", "window");
            index(mongo, Report.class, "queueInOrder", "waitsFor", "periodEnd", "_id");
            index(mongo, ReportWindow.class, "overlapping", "form", "period", "region");
            mongo.indexOps(ReportWindow.class)
                    .createIndex(
                            new Index().named("unsettled").on("unsettled", ASC).sparse());
        });
    }

    @Bean
    Migration followReports() {
        return new Migration("reporting/005-sums-and-days", mongo -> {
            index(mongo, Report.class, "due", "state", "dueOn", "_id");
            mongo.indexOps(Report.class)
                    .createIndex(
                            new Index().named("unsummed").on("unsummed", ASC).sparse());
            mongo.indexOps("reportSums")
                    .createIndex(new Index().named("ofWindow").on("window", ASC).on("region", ASC));
        });
    }

    private static void index(MongoOperations mongo, Class<?> type, String name, String... fields) {
        var index = new Index().named(name);
        for (String field : fields) {
            index.on(field, ASC);
        }
        mongo.indexOps(type).createIndex(index);
    }

    @Bean
    ListOrders<Report> reportOrders() {
        return ReportDirectory.ORDERS;
    }

    @Bean
    ListOrders<ReportWindow> windowOrders() {
        return WindowDirectory.ORDERS;
    }

    @Bean
    Migration reportOrderIndexes() {
        return new Migration("reporting/003-orders", mongo -> {
            ReportDirectory.ORDERS.index(mongo);
            WindowDirectory.ORDERS.index(mongo);
        });
    }

    @Bean
    Migration wordsOfReports(Clock clock) {
        return WordIndex.migration("reporting/004-words", Report.class, clock);
    }

    @Bean
    Migration reportsOfUnits() {
        return new Migration("reporting/006-units", mongo -> {
            FormDirectory.load(mongo);
            index(mongo, Report.class, "ofUnit", "respondent.unit.key", "form", "period");
        });
    }

    /** Versions that tell what others registered apart, ask for the years of patents, and a form for reports on science. */
    @Bean
    Migration laterForms() {
        return new Migration("reporting/013-later-forms", FormDirectory::load);
    }

    @Bean
    Migration reportsOfInstitutions() {
        return new Migration("reporting/012-institutions", ReportingMigrations::showInstitutions);
    }

    /** Their reports were asked before anybody signed in for an institution. */
    private static void showInstitutions(MongoOperations mongo) {
        var asked = new Query(where("respondent.unit.kind").is(RespondentKind.INSTITUTION));
        mongo.findDistinct(asked, "respondent.unit.key", Report.class, String.class)
                .forEach(key -> mongo.updateMulti(
                        new Query(where("respondent.unit.key").is(key)),
                        new Update().addToSet(Scope.FIELD, Scope.institution(key)),
                        Report.class));
    }
}
