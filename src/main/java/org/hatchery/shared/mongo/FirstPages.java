package org.hatchery.shared.mongo;

import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.bson.Document;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Pages from an end of many lists that stand in one order, by two commands: one says which entries those are and how many
 * there are in all, the other fetches them.
 *
 * @param field by which value of it an entry belongs to a list; a document that has several belongs to several
 */
record FirstPages<T>(Keyset<T> order, String field) {
    private static final String IDS = "ids";
    private static final String TOTAL = "total";
    private static final String LAST = "withoutValue";

    Map<String, Page<T>> of(
            MongoOperations mongo, List<Criteria> conditions, Collection<String> subjects, PageRequest request) {
        List<Document> lists = mongo.aggregate(lists(conditions, subjects, request), order.type(), Document.class)
                .getMappedResults();
        Map<String, T> entries = entries(mongo, lists);
        Map<String, Page<T>> pages = new HashMap<>();
        lists.forEach(list -> pages.put(list.getString("_id"), page(list, entries, request)));
        return pages;
    }

    private Aggregation lists(List<Criteria> conditions, Collection<String> subjects, PageRequest request) {
        Criteria some = where(field).in(subjects);
        List<Criteria> all = new ArrayList<>(conditions);
        all.add(some);
        int way = order.direction() == Direction.ASC ? 1 : -1;
        var sorted = new Document(LAST, 1).append(order.field(), way).append("_id", way);
        int most = request.size() + 1;
        return Aggregation.newAggregation(
                Aggregation.match(Keyset.allOf(all)),
                Aggregation.unwind(field),
                Aggregation.match(some),
                step("$addFields", new Document(LAST, absent())),
                step("$sort", sorted),
                step(
                        "$group",
                        new Document("_id", "$" + field)
                                .append(IDS, new Document("$push", "$_id"))
                                .append(TOTAL, new Document("$sum", 1))),
                step(
                        "$project",
                        new Document(TOTAL, 1)
                                .append(
                                        IDS,
                                        new Document(
                                                "$slice", List.of("$" + IDS, request.backward() ? -most : most)))));
    }

    private Document absent() {
        var there = new Document("$ifNull", List.of("$" + order.field(), false));
        return new Document("$cond", List.of(new Document("$eq", List.of(there, false)), 1, 0));
    }

    private static AggregationOperation step(String name, Document says) {
        return context -> new Document(name, says);
    }

    private Map<String, T> entries(MongoOperations mongo, List<Document> lists) {
        List<Object> ids = lists.stream()
                .flatMap(list -> list.getList(IDS, Object.class).stream())
                .distinct()
                .toList();
        var query = NameSearch.unread(new Query(where("_id").in(ids)), order.type())
                .cursorBatchSize(Math.max(1, ids.size()));
        return mongo.find(query, order.type()).stream().collect(toMap(order.id(), Function.identity()));
    }

    private Page<T> page(Document list, Map<String, T> entries, PageRequest request) {
        List<T> found = new ArrayList<>(list.getList(IDS, String.class).stream()
                .map(entries::get)
                .filter(Objects::nonNull)
                .toList());
        if (request.backward()) {
            Collections.reverse(found);
        }
        int total = list.get(TOTAL, Number.class).intValue();
        return order.page(found, request, () -> total);
    }
}
