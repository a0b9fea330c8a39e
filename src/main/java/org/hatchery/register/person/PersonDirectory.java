package org.hatchery.register.person;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.ListByName;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every read of people, inside the scope of whoever asks. */
@Component
@NamedInterface(propagate = false)
public class PersonDirectory {
    /** Issuers that may have given the same number; with more it tells nobody. */
    private static final int MOST_HOLDERS = 20;

    static final ListOrders<RegisteredPerson> ORDERS = ListOrders.usually(
            "NAME",
            ListByName.keyset(
                    RegisteredPerson.class,
                    RegisteredPerson::nameOrder,
                    person -> person.getId().value()));

    private final MongoOperations mongo;
    private final Clock clock;

    PersonDirectory(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    public List<RegisteredPerson> find(Collection<PersonId> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), RegisteredPerson.class);
    }

    /**
     * The person with this id.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    public RegisteredPerson get(PersonId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("person"));
    }

    /** Whoever holds a certificate of this number; certificates of several issuers may have the same. */
    public List<RegisteredPerson> certified(String number) {
        return mongo.find(
                new Query(where("credentials.certificateNumber").is(number.strip())).limit(MOST_HOLDERS),
                RegisteredPerson.class);
    }

    /** People by name. */
    public Page<RegisteredPerson> search(PersonFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(
                mongo,
                List.of(
                        scope.condition(),
                        given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                        given(filter.capacities(), this::actingAs),
                        given(filter.certified(), this::certified),
                        given(filter.text(), NameSearch::matches)),
                request);
    }

    private Criteria actingAs(Set<CapacityKind> kinds) {
        return where("capacities")
                .elemMatch(new Criteria().andOperator(where("kind").in(kinds), begun(), lasting()));
    }

    private Criteria certified(boolean certified) {
        Criteria valid = where("credentials").elemMatch(new Criteria().andOperator(begun(), lasting()));
        return certified ? valid : new Criteria().norOperator(valid);
    }

    private Criteria begun() {
        return where("from").lte(LocalDate.now(clock));
    }

    private Criteria lasting() {
        return new Criteria().orOperator(where("to").is(null), where("to").gt(LocalDate.now(clock)));
    }
}
