package org.hatchery.reporting.report;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Scope;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Carriers whose report of a year came late or is overdue, for whoever looks where to look closer. */
@Component
@NamedInterface(propagate = false)
public class LateReportDirectory {
    private final MongoOperations mongo;

    LateReportDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Those of a region; whoever asks has checked the region. */
    public Set<CarrierId> of(RegionCode region, int year, LocalDate today) {
        var late = new Criteria()
                .orOperator(
                        where("onTime").is(false),
                        where("state")
                                .in(ReportState.NOT_STARTED, ReportState.DRAFT)
                                .and("dueOn")
                                .lt(today));
        Criteria which = allOf(List.of(
                where(Scope.FIELD).is(Scope.region(region.value())),
                DayRange.ofYear(year).on("periodEnd"),
                where("expected").is(true),
                where("carrier").exists(true),
                late));
        // many reports are of few carriers, so they are told apart where they lie
        var carriers = Aggregation.newAggregation(Aggregation.match(which), Aggregation.group("carrier"));
        return mongo.aggregate(carriers, Report.class, Document.class).getMappedResults().stream()
                .map(found -> new CarrierId(found.getString("_id")))
                .collect(Collectors.toSet());
    }
}
