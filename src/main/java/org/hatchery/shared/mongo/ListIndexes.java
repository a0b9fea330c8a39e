package org.hatchery.shared.mongo;

import static java.util.stream.Collectors.toSet;
import static org.springframework.data.domain.Sort.Direction.ASC;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.shared.Scope;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexField;

/** Indexes that a list wants beside the one of its scope: for who sees everything, and for each of its subjects. */
public final class ListIndexes {
    private ListIndexes() {}

    /**
     * Creates them.
     *
     * @param order the field by which the list stands
     * @param subjects fields by whose values it is asked, which are no keys of a scope
     */
    public static void create(MongoOperations mongo, Class<?> type, String order, String... subjects) {
        all(mongo, type, order);
        Stream.of(subjects).forEach(subject -> {
            build(mongo, type, subject + "InOrder", subject, order);
            scope(mongo, type, order, subject);
        });
    }

    /** For who sees everything. */
    public static void all(MongoOperations mongo, Class<?> type, String order) {
        build(mongo, type, "all", order);
    }

    /** For who sees a part of a subject. */
    public static void scope(MongoOperations mongo, Class<?> type, String order, String subject) {
        build(mongo, type, "scopeBy-" + subject, Scope.FIELD, subject, order);
    }

    /** For every scope and for who sees everything, unless another index of the list already begins so. */
    static void order(MongoOperations mongo, Class<?> type, String field) {
        Set<List<String>> there = mongo.indexOps(type).getIndexInfo().stream()
                .map(index ->
                        index.getIndexFields().stream().map(IndexField::getKey).toList())
                .collect(toSet());
        List.of(List.of(field), List.of(Scope.FIELD, field)).forEach(fields -> {
            if (!there.contains(Stream.concat(fields.stream(), Stream.of("_id")).toList())) {
                String name = fields.size() == 1 ? "in-" : "scopeIn-";
                build(mongo, type, name + field, fields.toArray(String[]::new));
            }
        });
    }

    private static void build(MongoOperations mongo, Class<?> type, String name, String... fields) {
        Index index = new Index().named(name);
        Stream.of(fields).forEach(field -> index.on(field, ASC));
        mongo.indexOps(type).createIndex(index.on("_id", ASC));
    }
}
