package org.hatchery.policy.entry;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Keyset;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of versions, inside the scope of whoever asks. */
@Component
public class PolicyVersionDirectory {
    private static final Keyset<PolicyVersion> LATEST = new Keyset<>(
            PolicyVersion.class,
            "begunAt",
            Direction.DESC,
            version -> version.getBegunAt().toString(),
            version -> version.getId().value(),
            Instant::parse);

    private final MongoOperations mongo;

    PolicyVersionDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Versions, the latest begun first. */
    public Page<PolicyVersion> search(PolicyVersionFilter filter, Scope scope, PageRequest request) {
        return LATEST.page(
                mongo,
                List.of(
                        scope.condition(),
                        given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                        given(filter.states(), states -> where("state").in(states)),
                        given(filter.policy(), policy -> where("policy").is(policy))),
                request);
    }

    public List<PolicyVersion> find(Collection<PolicyVersionId> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), PolicyVersion.class);
    }

    /** How many wait for this person, who may decide about what others of the same bureau wrote. */
    public Page<PolicyVersion> waitingFor(Actor actor, PageRequest request) {
        return LATEST.page(mongo, waiting(actor), request);
    }

    private static List<Criteria> waiting(Actor actor) {
        return List.of(
                actor.scope().condition(),
                where("region").in(actor.limits()),
                where("state").is(PolicyState.PROPOSED),
                where("writers").ne(actor.id()));
    }

    /**
     * The version with this id, for who may write in it or decide about it.
     *
     * @throws Rejection NOT_FOUND outside the scope; NOT_RESPONSIBLE for the bureau of another region
     */
    PolicyVersion own(PolicyVersionId id, Actor actor) {
        PolicyVersion found =
                find(List.of(id), actor.scope()).stream().findFirst().orElseThrow(() -> Rejection.notFound("draft"));
        mustBeOf(found.getRegion().value(), actor, "draft");
        return found;
    }

    /**
     * Lets only the bureau of the region itself through.
     *
     * @throws Rejection NOT_RESPONSIBLE
     */
    static void mustBeOf(String region, Actor actor, String field) {
        if (!isOf(region, actor)) {
            throw new Rejection(UserErrorCode.NOT_RESPONSIBLE, field, Words.say("policy.entered-by-its-own-bureau"));
        }
    }

    /** Whether this person belongs to the bureau of the region itself, or to who stands in for all. */
    public static boolean isOf(String region, Actor actor) {
        return actor.scope().includes(List.of(Scope.region(region)));
    }
}
