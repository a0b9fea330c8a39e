package org.hatchery.application.keeping;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationState;
import org.hatchery.application.dossier.FactKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** How applications that older versions stored are made to stand as newer ones do. */
final class StoredOtherwiseMigrations {
    private StoredOtherwiseMigrations() {}

    /** What is listed, being paid or failed lies with the authority that pays. */
    static void lie(MongoOperations mongo) {
        var query = new Query(where("state")
                .in(ApplicationState.LISTED, ApplicationState.PAYING, ApplicationState.FAILED)
                .and("lies")
                .is(null));
        for (Application one : mongo.find(query, Application.class)) {
            mongo.updateFirst(
                    new Query(where("_id").is(one.getId())), Update.update("lies", one.authority()), Application.class);
        }
    }

    /** Facts are known again by other keys, and so what was claimed for them is held under those. */
    static void key(MongoOperations mongo) {
        String name = mongo.getCollectionName(Application.class);
        for (Document one : mongo.find(new Query(where("facts.key").ne(null)), Document.class, name)) {
            key(mongo, name, one);
        }
    }

    private static void key(MongoOperations mongo, String name, Document one) {
        String identity = one.getEmbedded(List.of("claimant", "identity"), String.class);
        var update = new Update();
        List<Document> facts = one.getList("facts", Document.class);
        List<@Nullable String> keys = facts.stream()
                .map(fact -> FactKeys.renewed(fact.getString("key"), fact.get("record") != null, identity))
                .toList();
        List<String> held = one.getList("claims", String.class);
        List<String> claims = held == null
                ? List.of()
                : held.stream().flatMap(claim -> claim(claim, one, identity)).toList();
        for (int place = 0; place < facts.size(); place++) {
            update.set("facts." + place + ".key", keys.get(place));
        }
        var same = new Query(where("_id").is(one.get("_id")));
        mongo.updateFirst(same, update, name);
        if (held != null && !claims.isEmpty()) {
            try {
                mongo.updateFirst(same, Update.update("claims", new TreeSet<>(claims)), name);
            } catch (DuplicateKeyException twice) {
                // two were granted for one fact before: both stay as they were told, and no third is granted
            }
        }
    }

    /** The claims that stand for one of before: nothing for evidence that was granted, the year for evidence applied with. */
    private static Stream<String> claim(String claim, Document one, String identity) {
        String now = claim;
        for (Document fact : one.getList("facts", Document.class)) {
            String before = fact.getString("key");
            if (before != null && claim.contains("|" + before)) {
                String renewed = FactKeys.renewed(before, fact.get("record") != null, identity);
                if (renewed == null) {
                    return claim.startsWith("granted|")
                            ? Stream.empty()
                            : Stream.of(claim.replace(before, identity + "|" + year(one)));
                }
                now = claim.replace(before, renewed);
            }
        }
        return Stream.of(now);
    }

    private static String year(Document one) {
        return Objects.toString(one.get("begunOn"), "").substring(0, 4);
    }
}
