package org.hatchery.tenancy.contract;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of contracts, inside the scope of whoever asks. */
@Component
public class ContractDirectory {
    private static final Keyset<StayContract> LATEST = Keyset.byDay(
            StayContract.class,
            "terms.firstDay",
            contract -> contract.getTerms().firstDay(),
            contract -> contract.getId().value());

    static final ListOrders<StayContract> ORDERS = ListOrders.usually("FIRST_DAY", LATEST)
            .or(
                    "RUNS_UNTIL",
                    Keyset.byDayIfAny(
                            StayContract.class,
                            "runsUntil",
                            StayContract::getRunsUntil,
                            contract -> contract.getId().value()));

    private static final List<ContractState> LIVE = List.of(ContractState.IN_FORCE, ContractState.NOTICE_GIVEN);

    /** Contracts fetched by one command. */
    private static final int BATCH = 10_000;

    private final MongoOperations mongo;
    private final Clock clock;

    ContractDirectory(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * The contract with this id.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    StayContract get(ContractId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("contract"));
    }

    public List<StayContract> find(Collection<ContractId> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), StayContract.class);
    }

    /** Contracts, the latest first day first unless another order is asked for. */
    public Page<StayContract> search(ContractFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(mongo, conditions(filter, scope), request);
    }

    /** The same of several subjects at once, by the key under which each sees what is its own. */
    public Map<String, Page<StayContract>> search(
            ContractFilter filter, Collection<String> subjects, Scope scope, PageRequest request) {
        return ORDERS.pages(mongo, conditions(filter, scope), Scope.FIELD, subjects, request);
    }

    /** Those of these stays, in order of time. */
    public List<StayContract> of(Collection<StayId> stays, Scope scope) {
        var query = new Query(allOf(List.of(where("stay").in(stays), scope.condition())))
                .with(Sort.by("terms.firstDay", "_id"));
        return mongo.find(query.cursorBatchSize(BATCH), StayContract.class);
    }

    /** Those of a carrier that run on any of these days. */
    List<StayContract> running(CarrierId carrier, LocalDate from, LocalDate to, Scope scope) {
        return all(
                carrier,
                scope,
                where("runsUntil").gte(from),
                where("terms.firstDay").lte(to));
    }

    /** Those of a carrier of which something was open at the end of that day, and some more. */
    List<StayContract> owing(CarrierId carrier, LocalDate asOf, Scope scope) {
        Criteria still = where("openFrom").lte(asOf);
        Criteria paidSince = where("lastPaidOn").gt(asOf);
        return all(carrier, scope, where("runsUntil").ne(null), new Criteria().orOperator(still, paidSince));
    }

    /** Those of a carrier under which rent is or was due, for whoever looks for one. */
    Stream<StayContract> asking(CarrierId carrier, Scope scope) {
        return all(carrier, scope, where("runsUntil").ne(null), new Criteria()).stream();
    }

    /** The one of a carrier at which a transfer is marked. */
    Optional<StayContract> paidBy(String reference, CarrierId carrier, Scope scope) {
        Criteria there = where(Scope.FIELD).is(Scope.carrier(carrier.value()));
        Criteria noted = where("payments.reference").is(reference);
        return mongo
                .find(new Query(allOf(List.of(scope.condition(), there, noted))).limit(1), StayContract.class)
                .stream()
                .findFirst();
    }

    private List<StayContract> all(CarrierId carrier, Scope scope, Criteria one, Criteria other) {
        Criteria there = where(Scope.FIELD).is(Scope.carrier(carrier.value()));
        var query = new Query(allOf(List.of(scope.condition(), there, one, other)));
        return mongo.find(query.cursorBatchSize(BATCH), StayContract.class);
    }

    private List<Criteria> conditions(ContractFilter filter, Scope scope) {
        return List.of(
                scope.condition(),
                given(filter.carrier(), carrier -> where(Scope.FIELD).is(Scope.carrier(carrier.value()))),
                given(filter.incubatee(), incubatee -> where(Scope.FIELD).is(Scope.incubatee(incubatee.value()))),
                given(filter.states(), states -> where("state").in(states)),
                given(filter.firstDay(), days -> days.on("terms.firstDay")),
                given(filter.runsUntil(), days -> days.on("runsUntil")),
                given(
                        filter.pastEnd(),
                        past -> holds(
                                past,
                                where("state").in(LIVE),
                                where("runsUntil").lt(today()))),
                given(
                        filter.inArrears(),
                        owing -> holds(
                                owing,
                                where("runsUntil").ne(null),
                                where("openFrom").lte(today()))),
                given(filter.text(), NameSearch::matches));
    }

    private static Criteria holds(boolean wanted, Criteria one, Criteria other) {
        Criteria both = new Criteria().andOperator(one, other);
        return wanted ? both : new Criteria().norOperator(both);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
