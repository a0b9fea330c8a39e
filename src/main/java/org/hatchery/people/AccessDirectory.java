package org.hatchery.people;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Grant;
import org.hatchery.identity.Role;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Every read of accesses, inside the scope of whoever asks. */
@Component
public class AccessDirectory {
    static final String SUBJECT = "holder.subject";
    private static final String DUE = "atIssuer.due";

    private static final Keyset<PersonAccess> LATEST = new Keyset<>(
            PersonAccess.class,
            "since",
            Direction.DESC,
            access -> access.since().toString(),
            PersonAccess::id,
            Instant::parse);

    static final ListOrders<PersonAccess> ORDERS = ListOrders.usually("SINCE", LATEST)
            .or("NAME", Keyset.byText(PersonAccess.class, "nameOrder", PersonAccess::nameOrder, PersonAccess::id));

    private final MongoOperations mongo;
    private final Reaches reaches;

    AccessDirectory(MongoOperations mongo, Reaches reaches) {
        this.mongo = mongo;
        this.reaches = reaches;
    }

    /** People, latest first unless another order is asked for. */
    public Page<PersonAccess> search(PeopleFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(
                mongo,
                List.of(
                        scope.condition(),
                        given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                        given(filter.carrier(), carrier -> where(Scope.FIELD).is(Scope.carrier(carrier.value()))),
                        given(filter.roles(), roles -> where("grant.role").in(roles)),
                        given(filter.states(), states -> where("state").in(states)),
                        given(filter.text(), NameSearch::matches)),
                request);
    }

    /** Those of these that the scope shows, and one's own. */
    public List<PersonAccess> find(Collection<String> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), seen(scope)))), PersonAccess.class);
    }

    private static Criteria seen(Scope scope) {
        return scope.everything() || scope.person() == null
                ? scope.condition()
                : new Criteria().orOperator(scope.condition(), where(SUBJECT).is(scope.person()));
    }

    /**
     * The access with this id.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    PersonAccess get(String id, Scope scope) {
        return find(Set.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("access"));
    }

    /** How many invitations somebody has given since then. */
    long invitedBy(String subject, Instant since) {
        return mongo.count(
                new Query(where("invitation.by.by")
                        .is(subject)
                        .and("invitation.by.at")
                        .gte(since)),
                PersonAccess.class);
    }

    /** Those of this role that are limited to one of these. */
    List<PersonAccess> limitedTo(Role role, Collection<String> limits) {
        return mongo.find(
                new Query(where("grant.role").is(role).and("grant.limits").in(limits)), PersonAccess.class);
    }

    /** Takes over who sees it now; for those who read it, nothing has changed. */
    void show(PersonAccess access, Set<String> visibleTo) {
        mongo.updateFirst(
                new Query(where("_id").is(access.id())),
                Update.update(Scope.FIELD, visibleTo),
                mongo.getCollectionName(PersonAccess.class));
    }

    /** Those of which the issuer is to be told by now, the oldest first. */
    List<PersonAccess> due(Instant now, int most) {
        return mongo.find(new Query(where(DUE).lte(now)).with(Sort.by(DUE)).limit(most), PersonAccess.class);
    }

    /**
     * Notes whether the issuer was told, unless the access has changed meanwhile, so that something else is to be told; for
     * those who read it, nothing has changed.
     */
    void note(PersonAccess access, AtIssuer now) {
        mongo.updateFirst(
                new Query(where("_id").is(access.id()).and("version").is(access.version())),
                Update.update("atIssuer", now),
                mongo.getCollectionName(PersonAccess.class));
    }

    /** What the actor may do with each of these. */
    public Map<PersonAccess, AccessActions> actions(Collection<PersonAccess> some, Actor actor) {
        Map<Grant, Reach> found =
                reaches.of(some.stream().map(PersonAccess::grant).distinct().toList());
        return some.stream()
                .collect(Collectors.toMap(
                        access -> access,
                        access -> AccessActions.of(access, found.getOrDefault(access.grant(), Reach.NOWHERE), actor),
                        (one, same) -> one));
    }
}
