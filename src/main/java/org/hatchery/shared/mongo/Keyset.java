package org.hatchery.shared.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.hatchery.shared.MisplacedCursor;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Yuan;
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
 * <p>Where the field may be absent, those without it stand last in either direction, as people want them; no engine sorts
 * so, and the list is read in two parts.
 *
 * @param field sort field
 * @param read text of the sort value, as it stands in a cursor
 * @param parse sort value of that text
 * @param floor below every value, where the field may be absent; null where it never is
 */
public record Keyset<T>(
        Class<T> type,
        String field,
        Direction direction,
        Function<T, @Nullable String> read,
        Function<T, String> id,
        Function<String, Object> parse,
        @Nullable Object floor) {

    /** By a field that no document lacks. */
    public Keyset(
            Class<T> type,
            String field,
            Direction direction,
            Function<T, @Nullable String> read,
            Function<T, String> id,
            Function<String, Object> parse) {
        this(type, field, direction, read, id, parse, null);
    }

    public static <T> Keyset<T> byText(Class<T> type, String field, Function<T, String> read, Function<T, String> id) {
        return new Keyset<>(type, field, Direction.ASC, read::apply, id, text -> text);
    }

    /** Latest first. */
    public static <T> Keyset<T> byDay(
            Class<T> type, String field, Function<T, LocalDate> read, Function<T, String> id) {
        return new Keyset<>(
                type, field, Direction.DESC, item -> read.apply(item).toString(), id, LocalDate::parse);
    }

    /** Latest first, and last those without a day. */
    public static <T> Keyset<T> byDayIfAny(
            Class<T> type, String field, Function<T, @Nullable LocalDate> read, Function<T, String> id) {
        return new Keyset<>(
                type,
                field,
                Direction.DESC,
                item -> text(read.apply(item)),
                id,
                LocalDate::parse,
                LocalDate.of(1, 1, 1));
    }

    /** Least first, and last those without an amount. */
    public static <T> Keyset<T> byAmount(
            Class<T> type, String field, Function<T, @Nullable Yuan> read, Function<T, String> id) {
        return new Keyset<>(
                type, field, Direction.ASC, item -> text(read.apply(item)), id, Yuan::of, new Yuan(Long.MIN_VALUE));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The same list from its other end, but those without the field last again. */
    public Keyset<T> running(Direction way) {
        return new Keyset<>(type, field, way, read, id, parse, floor);
    }

    /** The page asked for among the documents that meet all conditions; one command, or two for a total that it does not tell. */
    public Page<T> page(MongoOperations mongo, List<Criteria> conditions, PageRequest request) {
        return page(mongo, conditions, request, Set.of());
    }

    /** The same without these fields of its entries. */
    Page<T> page(MongoOperations mongo, List<Criteria> conditions, PageRequest request, Set<String> unread) {
        List<T> found = new ArrayList<>();
        for (Criteria part : parts(request)) {
            if (found.size() <= request.size()) {
                List<Criteria> all = new ArrayList<>(conditions);
                all.add(part);
                var query = NameSearch.unread(new Query(allOf(all)), type).with(sort(request.backward()));
                unread.forEach(query.fields()::exclude);
                found.addAll(mongo.find(query.limit(request.size() + 1 - found.size()), type));
            }
        }
        boolean whole = request.start() == null && found.size() <= request.size();
        return page(found, request, () -> whole ? found.size() : mongo.count(new Query(allOf(conditions)), type));
    }

    /** The page of what was found in the order in which it is read, one more than asked for where there are more. */
    Page<T> page(List<T> found, PageRequest request, LongSupplier total) {
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
        String value = read.apply(item);
        return value == null ? List.of(field, id.apply(item)) : List.of(field, value, id.apply(item));
    }

    /** What of the list lies beyond the place asked for, in the order in which it is read. */
    private List<Criteria> parts(PageRequest request) {
        List<String> start = request.start();
        boolean up = (direction == Direction.ASC) != request.backward();
        if (floor == null) {
            return List.of(start == null ? new Criteria() : beyond(sortValue(start), start.get(2), up));
        }
        Criteria without = where(field).is(null);
        if (start == null) {
            Criteria valued = where(field).gte(floor);
            return request.backward() ? List.of(without, valued) : List.of(valued, without);
        }
        if (start.size() == 2 && start.get(0).equals(field)) {
            Criteria rest = new Criteria().andOperator(without, side(where("_id"), start.get(1), up));
            return request.backward() ? List.of(rest, where(field).gte(floor)) : List.of(rest);
        }
        Criteria valued = beyond(sortValue(start), start.get(2), up);
        return request.backward() ? List.of(valued) : List.of(valued, without);
    }

    private Criteria beyond(Object value, String id, boolean up) {
        return new Criteria()
                .orOperator(
                        side(where(field), value, up),
                        new Criteria().andOperator(where(field).is(value), side(where("_id"), id, up)));
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
