package org.hatchery.shared.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.shared.Scope;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Lets the narrowest of several conditions lead an engine to the documents, and the others only be asked of what is found.
 *
 * <p>Scope and subject are keys of one field, so an engine without statistics takes them for equally narrow: DocumentDB
 * intersects all that the nation's bureau sees with the stays of one carrier. An unread condition is a double negation,
 * which no index serves and which means the same.
 */
final class Leading {
    private static final String ID = "_id";

    private Leading() {}

    /** The same conditions, written so that at most one of those on who may see can be looked up. */
    static List<Criteria> in(List<Criteria> conditions) {
        List<Criteria> sights = conditions.stream().filter(Leading::isSight).toList();
        if (sights.isEmpty()) {
            return conditions;
        }
        Criteria leader = Collections.min(sights, Comparator.comparing(Leading::breadth));
        boolean led = conditions.stream().anyMatch(condition -> leads(condition, breadth(leader)));
        return conditions.stream()
                .distinct()
                .filter(condition -> led || condition.equals(leader) || !isImplied(condition, leader))
                .map(condition ->
                        isSight(condition) && (led || !condition.equals(leader)) ? asked(condition) : condition)
                .toList();
    }

    /** Who has a key sees all that lies under it. */
    private static boolean isImplied(Criteria condition, Criteria leader) {
        return isSight(condition) && keys(condition).containsAll(keys(leader));
    }

    /** Ids name few documents, and so do a subject beside the keys of a whole division, and words beside the nation. */
    private static boolean leads(Criteria condition, int breadth) {
        return condition.getCriteriaObject().containsKey(ID)
                || condition instanceof Subject && breadth > Scope.breadth(List.of(Scope.carrier("")))
                || condition instanceof NameSearch.Spelt && breadth == Scope.breadth(List.of(Scope.NATION));
    }

    private static boolean isSight(Criteria condition) {
        Document written = condition.getCriteriaObject();
        return written.size() == 1
                && written.containsKey(Scope.FIELD)
                && !keys(condition).isEmpty();
    }

    private static int breadth(Criteria sight) {
        return Scope.breadth(keys(sight));
    }

    private static List<String> keys(Criteria sight) {
        Object asked = sight.getCriteriaObject().get(Scope.FIELD);
        Object keys = asked instanceof Document operators && operators.size() == 1 ? operators.get("$in") : asked;
        return (keys instanceof Collection<?> several ? several.stream() : Stream.ofNullable(keys))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private static Criteria asked(Criteria sight) {
        return new Criteria().norOperator(where(Scope.FIELD).nin(keys(sight)));
    }
}
