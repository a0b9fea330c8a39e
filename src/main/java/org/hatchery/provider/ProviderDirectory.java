package org.hatchery.provider;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListByName;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of providers; the pool is public, so only changes ask for a scope. */
@Component
public class ProviderDirectory {
    private static final Keyset<Provider> BY_NAME = ListByName.keyset(
            Provider.class, Provider::nameOrder, provider -> provider.getId().value());

    static final ListOrders<Provider> ORDERS = ListOrders.usually("NAME", BY_NAME);

    private final MongoOperations mongo;
    private final Clock clock;

    ProviderDirectory(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    public Optional<Provider> find(ProviderId id) {
        return find(List.of(id)).stream().findFirst();
    }

    public List<Provider> find(Collection<ProviderId> ids) {
        return mongo.find(new Query(where("_id").in(ids)), Provider.class);
    }

    /**
     * The provider with this id, for somebody who looks after it.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    public Provider get(ProviderId id, Scope scope) {
        var query = new Query(allOf(List.of(where("_id").is(id), scope.condition())));
        return Optional.ofNullable(mongo.findOne(query, Provider.class))
                .orElseThrow(() -> Rejection.notFound("provider"));
    }

    /** Providers by name, from either end; the scope matters only to who asks for its own. */
    public Page<Provider> search(ProviderFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(mongo, conditions(filter, scope), request);
    }

    private List<Criteria> conditions(ProviderFilter filter, Scope scope) {
        return List.of(
                given(filter.mine(), mine -> mine ? scope.condition() : others(scope)),
                given(filter.kinds(), this::offered),
                given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                given(filter.suspended(), this::suspended),
                given(filter.text(), NameSearch::matches));
    }

    private static Criteria others(Scope scope) {
        return scope.everything() ? where("_id").in() : where(Scope.FIELD).nin(scope.keys());
    }

    private Criteria offered(Set<VoucherServiceKind> kinds) {
        return where("offerings")
                .elemMatch(new Criteria()
                        .andOperator(where("kind").in(kinds), notYet("withdrawnOn", LocalDate.now(clock))));
    }

    private Criteria suspended(boolean suspended) {
        LocalDate today = LocalDate.now(clock);
        Criteria now = where("suspensions")
                .elemMatch(new Criteria().andOperator(where("from").lte(today), notYet("to", today)));
        return suspended ? now : new Criteria().norOperator(now);
    }

    private static Criteria notYet(String field, LocalDate today) {
        return new Criteria().orOperator(where(field).is(null), where(field).gt(today));
    }
}
