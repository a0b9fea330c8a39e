package org.hatchery.register.institution;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hatchery.shared.CreditCode;
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
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every read of institutions; what they are is public, so only changes ask for a scope. */
@Component
@NamedInterface(propagate = false)
public class InstitutionDirectory {
    private static final Keyset<Institution> BY_NAME = ListByName.keyset(
            Institution.class,
            Institution::nameOrder,
            institution -> institution.getId().value());
    static final ListOrders<Institution> ORDERS = ListOrders.usually("NAME", BY_NAME)
            .or(
                    "REGISTERED_ON",
                    Keyset.byDay(
                            Institution.class,
                            "registeredOn",
                            Institution::getRegisteredOn,
                            institution -> institution.getId().value()));

    private final MongoOperations mongo;

    InstitutionDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public Optional<Institution> find(InstitutionId id) {
        return find(List.of(id)).stream().findFirst();
    }

    public List<Institution> find(Collection<InstitutionId> ids) {
        return mongo.find(new Query(where("_id").in(ids)), Institution.class);
    }

    /** The institution with this credit code, wherever it lies. */
    public Optional<Institution> findByCreditCode(CreditCode creditCode) {
        return findByCreditCodes(List.of(creditCode)).stream().findFirst();
    }

    /** The same of several, by one command. */
    public List<Institution> findByCreditCodes(Collection<CreditCode> creditCodes) {
        return mongo.find(new Query(where("profile.creditCode").in(creditCodes)), Institution.class);
    }

    /**
     * The institution with this id, for somebody who looks after it.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    public Institution get(InstitutionId id, Scope scope) {
        var query = new Query(allOf(List.of(where("_id").is(id), scope.condition())));
        return Optional.ofNullable(mongo.findOne(query, Institution.class))
                .orElseThrow(() -> Rejection.notFound("institution"));
    }

    /** Institutions, by name unless another order is asked for; the scope matters only to who asks for its own. */
    public Page<Institution> search(InstitutionFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(mongo, conditions(filter, scope), request);
    }

    private static List<Criteria> conditions(InstitutionFilter filter, Scope scope) {
        return List.of(
                given(filter.mine(), mine -> mine ? scope.condition() : others(scope)),
                given(filter.kinds(), kinds -> where("profile.kinds").in(kinds)),
                given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                given(
                        filter.open(),
                        open -> open
                                ? where("closedOn").is(null)
                                : where("closedOn").ne(null)),
                given(filter.text(), NameSearch::matches));
    }

    private static Criteria others(Scope scope) {
        return scope.everything() ? where("_id").in() : where(Scope.FIELD).nin(scope.keys());
    }
}
