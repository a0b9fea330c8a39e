package org.hatchery.incubation;

import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.hatchery.carrier.CarrierId;
import org.hatchery.carrier.CarrierRelocated;
import org.hatchery.carrier.ServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.Sight;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of services, inside the scope of whoever asks, and the one write that concerns many at once. */
@Component
public class ServiceDirectory {
    private static final Keyset<Service> LATEST = Keyset.byDay(
            Service.class, "on", Service::on, service -> service.id().value());

    /** Sums fetched by one command. */
    private static final int BATCH = 10_000;

    private final MongoOperations mongo;

    ServiceDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Services, latest first. */
    public Page<Service> search(ServiceFilter filter, Scope scope, PageRequest request) {
        return LATEST.page(mongo, conditions(filter, scope), request);
    }

    public List<Service> find(Collection<ServiceId> ids, Scope scope) {
        return mongo.find(new Query(Keyset.allOf(List.of(where("_id").in(ids), scope.condition()))), Service.class);
    }

    /** The bureaus where the carrier lies now see what it ever delivered; where that was stays as it is. */
    void follow(CarrierRelocated told) {
        String carrier = Scope.carrier(told.carrier().value());
        Sight.share(mongo, Service.class, carrier, told.region().visibleTo());
    }

    private static List<Criteria> conditions(ServiceFilter filter, Scope scope) {
        return List.of(
                scope.condition(),
                given(filter.carrier(), carrier -> where(Scope.FIELD).is(Scope.carrier(carrier.value()))),
                given(filter.incubatee(), incubatee -> where(Scope.FIELD).is(Scope.incubatee(incubatee.value()))),
                given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                given(filter.region(), region -> where("region").gte(region).lte(region.last())),
                given(filter.kinds(), kinds -> where("kind").in(kinds)),
                given(
                        filter.period(),
                        period -> where("on").gte(period.firstDay()).lt(period.dayAfter())));
    }

    /** Services of one carrier and kind added up. */
    public record Sum(CarrierId carrier, ServiceKind kind, int count, double hours, Yuan fees, int attendees) {}

    /** Services in a region from a day to another, both included, added up by carrier and kind. */
    public List<Sum> sums(RegionCode region, LocalDate from, LocalDate to) {
        var steps = Aggregation.newAggregation(
                        Service.class,
                        Aggregation.match(new Criteria()
                                .andOperator(
                                        where(Scope.FIELD).is(Scope.region(region.value())),
                                        where("on").gte(from).lte(to))),
                        Aggregation.group("carrier", "kind")
                                .count()
                                .as("count")
                                .sum("hours")
                                .as("hours")
                                .sum("fee")
                                .as("fees")
                                .sum("attendees")
                                .as("attendees"))
                .withOptions(Aggregation.newAggregationOptions()
                        .cursorBatchSize(BATCH)
                        .build());
        return mongo.aggregate(steps, Service.class, Document.class).getMappedResults().stream()
                .map(ServiceDirectory::sum)
                .toList();
    }

    private static Sum sum(Document group) {
        Document key = group.get("_id", Document.class);
        return new Sum(
                new CarrierId(key.getString("carrier")),
                ServiceKind.valueOf(key.getString("kind")),
                number(group, "count").intValue(),
                number(group, "hours").doubleValue(),
                new Yuan(number(group, "fees").longValue()),
                number(group, "attendees").intValue());
    }

    private static Number number(Document group, String field) {
        return group.get(field, Number.class);
    }
}
