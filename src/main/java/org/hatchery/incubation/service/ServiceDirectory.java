package org.hatchery.incubation.service;

import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierRelocated;
import org.hatchery.firm.IncubateeId;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Wording;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.shared.mongo.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of services, inside the scope of whoever asks, and the one write that concerns many at once. */
@Component
public class ServiceDirectory {
    private static final Keyset<Service> LATEST = Keyset.byDay(
            Service.class, "on", Service::on, service -> service.id().value());

    public static final ListOrders<Service> ORDERS = ListOrders.usually("ON", LATEST)
            .or(
                    "FEE",
                    Keyset.byAmount(
                            Service.class,
                            "fee",
                            Service::fee,
                            service -> service.id().value()));

    /** Facts fetched by one command. */
    private static final int BATCH = 10_000;

    private final MongoOperations mongo;

    ServiceDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Services, latest first unless another order is asked for; without a limit also such as were taken back. */
    public Page<Service> search(ServiceFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(mongo, conditions(filter, scope), request);
    }

    /** Those with these ids, also such as were taken back. */
    public List<Service> find(Collection<ServiceId> ids, Scope scope) {
        return mongo.find(new Query(Keyset.allOf(List.of(where("_id").in(ids), seen(scope)))), Service.class);
    }

    /** Whoever saw it until it was taken back may still read what it said. */
    private static Criteria seen(Scope scope) {
        return scope.everything()
                ? scope.condition()
                : new Criteria()
                        .orOperator(
                                scope.condition(), where("history.voidedFor").in(scope.keys()));
    }

    /**
     * Stores what was corrected; marks it to be counted anew.
     *
     * @throws OptimisticLockingFailureException when somebody corrected it meanwhile
     */
    Service replace(Service corrected) {
        String latest = "history.corrections." + (corrected.getVersion() - 1);
        var still = new Query(where("_id").is(corrected.id()).and(latest).exists(false));
        if (mongo.findAndReplace(still, corrected) == null) {
            throw new OptimisticLockingFailureException(
                    "Service " + corrected.id().value());
        }
        return corrected;
    }

    /** Hours that a mentor or provider is recorded with on a day in a carrier, without those of one service. */
    double hoursOf(CarrierId carrier, String provider, LocalDate on, @Nullable Service except) {
        var query = new Query(
                where(Scope.FIELD).is(Scope.carrier(carrier.value())).and("on").is(on));
        query.fields().include("hours", "provider");
        return mongo.find(query, Document.class, mongo.getCollectionName(Service.class)).stream()
                .filter(service -> except == null || !except.id().value().equals(service.getString("_id")))
                .filter(service -> Wording.same(service.getString("provider"), provider))
                .mapToDouble(service -> service.get("hours", Number.class).doubleValue())
                .sum();
    }

    /** Days on which a carrier served somebody. */
    public List<LocalDate> daysOf(CarrierId carrier, IncubateeId incubatee) {
        var query = new Query(where(Scope.FIELD)
                .is(Scope.incubatee(incubatee.value()))
                .and("carrier")
                .is(carrier));
        return facts(query).stream().map(ServiceFact::on).toList();
    }

    /** The bureaus where the carrier lies now see what it ever delivered; where that was stays as it is. */
    public void follow(CarrierRelocated told) {
        String carrier = Scope.carrier(told.carrier().value());
        Sight.share(mongo, Service.class, carrier, told.region().visibleTo());
    }

    /** The same of several subjects at once, by the key under which each sees what is its own. */
    public Map<String, Page<Service>> search(
            ServiceFilter filter, Collection<String> subjects, Scope scope, PageRequest request) {
        return ORDERS.pages(mongo, conditions(filter, scope), Scope.FIELD, subjects, request);
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
                        period -> where("on").gte(period.firstDay()).lt(period.dayAfter())),
                given(filter.on(), days -> days.on("on")),
                given(filter.text(), NameSearch::matches));
    }

    /** All services of these carriers; a statistic, so nobody's scope limits it. */
    public List<ServiceFact> factsOf(Collection<CarrierId> carriers) {
        var query = new Query(where(Scope.FIELD)
                        .in(carriers.stream()
                                .map(id -> Scope.carrier(id.value()))
                                .toList()))
                .cursorBatchSize(BATCH);
        return facts(query);
    }

    private List<ServiceFact> facts(Query query) {
        query.fields().include("carrier", "kind", "on", "incubatees", "hours", "fee", "attendees");
        return mongo.find(query, ServiceFact.class, mongo.getCollectionName(Service.class));
    }
}
