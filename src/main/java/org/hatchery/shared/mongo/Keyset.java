package org.hatchery.shared.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.hatchery.shared.MisplacedCursor;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Order of one list, and its pages in both directions.
 *
 * <p>Spring Data's own keyset scroll merges its condition with a top-level {@code $or} of the filter, and so leaks rows
 * outside the scope; here every condition is a member of one {@code $and}. The id always breaks ties, in the same
 * direction as the sort field.
 *
 * @param field sort field, never absent in a document
 * @param read text of the sort value, as it stands in a cursor
 * @param parse sort value of that text
 */
public record Keyset<T>(
        Class<T> type,
        String field,
        Direction direction,
        Function<T, String> read,
        Function<T, String> id,
        Function<String, Object> parse) {

    public static <T> Keyset<T> byText(Class<T> type, String field, Function<T, String> read, Function<T, String> id) {
        return new Keyset<>(type, field, Direction.ASC, read, id, text -> text);
    }

    /** Latest first. */
    public static <T> Keyset<T> byDay(
            Class<T> type, String field, Function<T, LocalDate> read, Function<T, String> id) {
        return new Keyset<>(
                type, field, Direction.DESC, item -> read.apply(item).toString(), id, LocalDate::parse);
    }

    /** The page asked for among the documents that meet all conditions; one command, or two for a total that it does not tell. */
    public Page<T> page(MongoOperations mongo, List<Criteria> conditions, PageRequest request) {
        List<Criteria> all = new ArrayList<>(conditions);
        if (request.start() != null) {
            all.add(beyond(request.start(), request.backward()));
        }
        var query = new Query(allOf(all)).with(sort(request.backward())).limit(request.size() + 1);
        List<T> found = mongo.find(query, type);
        boolean whole = request.start() == null && found.size() <= request.size();
        return page(found, request, () -> whole ? found.size() : mongo.count(new Query(allOf(conditions)), type));
    }

    private Page<T> page(List<T> found, PageRequest request, LongSupplier total) {
        boolean more = found.size() > request.size();
        List<T> items = new ArrayList<>(more ? found.subList(0, request.size()) : found);
        if (request.backward()) {
            Collections.reverse(items);
        }
        // the entry a cursor was cut from lies on the other side of the page
        boolean beyond = request.start() != null;
        return new Page<>(
                items.stream().map(item -> new Page.Entry<>(item, place(item))).toList(),
                request.backward() ? beyond : more,
                request.backward() ? more : beyond,
                total);
    }

    private List<String> place(T item) {
        return List.of(field, read.apply(item), id.apply(item));
    }

    private Criteria beyond(List<String> start, boolean backward) {
        Object value = sortValue(start);
        boolean up = (direction == Direction.ASC) != backward;
        return new Criteria()
                .orOperator(
                        side(where(field), value, up),
                        new Criteria().andOperator(where(field).is(value), side(where("_id"), start.get(2), up)));
    }

    /** A place of a list in another order is none in this one. */
    private Object sortValue(List<String> start) {
        if (start.size() != 3 || !start.get(0).equals(field)) {
            throw new MisplacedCursor();
        }
        return parse.apply(start.get(1));
    }

    private static Criteria side(Criteria field, Object value, boolean up) {
        return up ? field.gt(value) : field.lt(value);
    }

    private Sort sort(boolean backward) {
        Direction way = backward == (direction == Direction.ASC) ? Direction.DESC : Direction.ASC;
        return Sort.by(way, field, "_id");
    }

    /** All of these together, the narrowest scope leading; an empty condition asks for nothing. */
    public static Criteria allOf(List<Criteria> conditions) {
        List<Criteria> real = Leading.in(conditions.stream()
                .filter(condition -> !condition.getCriteriaObject().isEmpty())
                .toList());
        return real.isEmpty() ? new Criteria() : new Criteria().andOperator(real);
    }

    /** A condition only where a value was given. */
    public static <V> Criteria given(@Nullable V value, Function<V, Criteria> condition) {
        return value == null ? new Criteria() : condition.apply(value);
    }
}
