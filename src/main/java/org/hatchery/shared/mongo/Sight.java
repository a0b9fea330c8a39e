package org.hatchery.shared.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import org.hatchery.shared.Scope;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Lets more callers see documents that somebody sees already. */
public final class Sight {
    private Sight() {}

    /** Whoever has one of these keys sees all that the first one sees; one command, which repeated changes nothing. */
    public static void share(MongoOperations mongo, Class<?> type, String seenBy, Collection<String> keys) {
        List<Criteria> missing =
                keys.stream().map(key -> where(Scope.FIELD).ne(key)).toList();
        var query = new Query(
                new Criteria().andOperator(where(Scope.FIELD).is(seenBy), new Criteria().orOperator(missing)));
        mongo.updateMulti(query, new Update().addToSet(Scope.FIELD).each(keys.toArray()), type);
    }
}
