package org.hatchery.reporting.window;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Divisions for which a form was opened for a period: one document, one conditional write, so that of two windows above and below
 * each other that are opened at once there is one.
 */
@Component
class ClaimLedger {
    private static final String COLLECTION = "reportClaimLedger";
    private static final String CLAIMS = "claims";
    private static final String REGION = "region";
    private static final String AT = "at";
    /** What has no window by then was cut by a crash. */
    private static final Duration OPENING = Duration.ofMinutes(1);

    private final MongoOperations mongo;

    ClaimLedger(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Whether the division was given to whoever asks; not where it, one above or one below was given already. */
    boolean take(String form, Period period, RegionCode region, Instant now) {
        String id = form + "." + period;
        begin(id);
        return claim(id, region, now) || forget(id, form, period, now) && claim(id, region, now);
    }

    private void begin(String id) {
        try {
            if (!mongo.exists(new Query(where("_id").is(id)), COLLECTION)) {
                mongo.insert(new Document("_id", id).append(CLAIMS, List.of()), COLLECTION);
            }
        } catch (DuplicateKeyException there) {
            // as it should be
        }
    }

    private boolean claim(String id, RegionCode region, Instant now) {
        Criteria below = where(REGION).gte(region.value()).lte(region.last().value());
        Criteria above = where(REGION)
                .in(region.lineage().stream().map(RegionCode::value).toList());
        var free = new Query(allOf(List.of(
                where("_id").is(id),
                where(CLAIMS).not().elemMatch(below),
                where(CLAIMS).not().elemMatch(above))));
        var claim = new Document(REGION, region.value()).append(AT, now);
        return mongo.updateFirst(free, new Update().push(CLAIMS, claim), COLLECTION)
                        .getModifiedCount()
                == 1;
    }

    /** Takes claims away of which no window came; whether there were any. */
    private boolean forget(String id, String form, Period period, Instant now) {
        Document found = mongo.findById(id, Document.class, COLLECTION);
        List<Document> old = Stream.ofNullable(found)
                .flatMap(one -> one.getList(CLAIMS, Document.class).stream())
                .filter(claim -> claim.getDate(AT).toInstant().isBefore(now.minus(OPENING)))
                .toList();
        Set<String> there = windows(form, period, old);
        List<String> cut = old.stream()
                .map(claim -> claim.getString(REGION))
                .filter(region -> !there.contains(region))
                .toList();
        cut.forEach(region -> mongo.updateFirst(
                new Query(where("_id").is(id)), new Update().pull(CLAIMS, new Document(REGION, region)), COLLECTION));
        return !cut.isEmpty();
    }

    private Set<String> windows(String form, Period period, List<Document> claims) {
        List<String> ids = claims.stream()
                .map(claim -> WindowId.of(form, new RegionCode(claim.getString(REGION)), period)
                        .value())
                .toList();
        var query = new Query(where("_id").in(ids));
        query.fields().include(REGION);
        return mongo.find(query, Document.class, mongo.getCollectionName(ReportWindow.class)).stream()
                .map(window -> window.getString(REGION))
                .collect(Collectors.toSet());
    }
}
