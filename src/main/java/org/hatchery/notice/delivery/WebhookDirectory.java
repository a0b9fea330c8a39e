package org.hatchery.notice.delivery;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.notice.Recipient;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Every read and write of webhooks; each is seen by whoever registered it. */
@Component
public class WebhookDirectory {
    private static final String OWNER = "owner";
    private static final String ENDED = "endedAt";

    private final MongoOperations mongo;

    WebhookDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Those of somebody that go on, the oldest first. */
    public List<Webhook> of(Actor actor) {
        return mongo.find(
                new Query(where(OWNER).is(actor.id()).and(ENDED).is(null)).with(Sort.by("createdAt", "_id")),
                Webhook.class);
    }

    public List<Webhook> find(Collection<String> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), own(scope)))), Webhook.class);
    }

    /** What is somebody's own; a platform administrator looks after all. */
    static Criteria own(Scope scope) {
        return scope.everything() ? new Criteria() : where("owner").is(String.valueOf(scope.person()));
    }

    Optional<Webhook> any(String id) {
        return Optional.ofNullable(mongo.findById(id, Webhook.class));
    }

    /** Those that hear of what lies in one of these inboxes. */
    List<Webhook> listening(Collection<Recipient> inboxes) {
        return mongo.find(new Query(where("inboxes").in(inboxes).and(ENDED).is(null)), Webhook.class);
    }

    void add(Webhook webhook) {
        mongo.insert(webhook);
    }

    /**
     * The same, ended; as it is when it had ended before.
     *
     * @throws Rejection NOT_FOUND when it is not this actor's
     */
    Webhook end(String id, Actor actor, Instant now) {
        var going = new Query(
                where("_id").is(id).and(OWNER).is(actor.id()).and(ENDED).is(null));
        Webhook ended = mongo.findAndModify(
                going, Update.update(ENDED, now), FindAndModifyOptions.options().returnNew(true), Webhook.class);
        return Optional.ofNullable(ended)
                .or(() -> any(id).filter(one -> one.owner().equals(actor.id())))
                .orElseThrow(() -> Rejection.notFound("webhook"));
    }
}
