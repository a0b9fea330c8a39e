package org.hatchery.register.tie;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hatchery.register.party.Party;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every read of ties, inside the scope of whoever asks: those who look after one of the two see them. */
@Component
@NamedInterface(propagate = false)
public class TieDirectory {
    /** Ties of a page of parties that are shown; an alliance may have more, of which the latest are. */
    private static final int MOST = 2_000;

    private final MongoOperations mongo;

    TieDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public List<PartyTie> find(Collection<TieId> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), PartyTie.class);
    }

    /**
     * The tie with this id.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    public PartyTie get(TieId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("tie"));
    }

    /** Ties of these parties, whichever end they are at, the latest first. */
    public List<PartyTie> of(Collection<String> parties, Scope scope) {
        Criteria end = new Criteria()
                .orOperator(where("partyCode").in(parties), where("otherCode").in(parties));
        var query = new Query(allOf(List.of(end, scope.condition())))
                .with(Sort.by(Sort.Direction.DESC, "from", "_id"))
                .limit(MOST);
        return mongo.find(query, PartyTie.class);
    }

    /** Ties of what is or was built at this one; a statistic, so the caller has checked the scope. */
    public List<PartyTie> hostedBy(Party host) {
        var query = new Query(where("otherCode").is(host.code()).and("kind").is(TieKind.HOSTED_BY));
        return mongo.find(query.limit(MOST), PartyTie.class);
    }

    /** What this one is a branch of now. */
    Optional<Party> parent(Party branch) {
        var query = new Query(where("liveKey").is(TieKind.PARENT + "/" + branch.code()));
        return Optional.ofNullable(mongo.findOne(query, PartyTie.class)).map(PartyTie::other);
    }
}
