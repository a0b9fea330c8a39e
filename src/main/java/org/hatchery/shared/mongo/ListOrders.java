package org.hatchery.shared.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageOrder;
import org.hatchery.shared.PageRequest;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

/** Orders in which one list can be asked, by their names in the schema; the module it belongs to contributes them. */
public final class ListOrders<T> {
    private final Keyset<T> usual;
    private final Map<String, Keyset<T>> named;
    private final Set<String> unread;

    private ListOrders(Keyset<T> usual, Map<String, Keyset<T>> named, Set<String> unread) {
        this.usual = usual;
        this.named = named;
        this.unread = unread;
    }

    /** The list as it stands where nobody asks for an order, which has a name as well. */
    public static <T> ListOrders<T> usually(String name, Keyset<T> usual) {
        return new ListOrders<>(usual, Map.of(name, usual), Set.of());
    }

    /** The same list with one more order. */
    public ListOrders<T> or(String name, Keyset<T> order) {
        Map<String, Keyset<T>> more = new LinkedHashMap<>(named);
        more.put(name, order);
        return new ListOrders<>(usual, more, unread);
    }

    /** The same list whose entries are read without a field that makes them large; the type says how it does without. */
    public ListOrders<T> without(String field) {
        return new ListOrders<>(usual, named, Set.of(field));
    }

    /** The page asked for, in the order asked for. */
    public Page<T> page(MongoOperations mongo, List<Criteria> conditions, PageRequest request) {
        return in(request).page(mongo, conditions, request, unread);
    }

    /**
     * The same of several subjects at once, none of one that has nothing.
     *
     * @param field by which value of it an entry belongs to a subject
     */
    public Map<String, Page<T>> pages(
            MongoOperations mongo,
            List<Criteria> conditions,
            String field,
            Collection<String> subjects,
            PageRequest request) {
        Keyset<T> order = in(request);
        if (subjects.size() > 1 && request.start() == null) {
            return new FirstPages<>(order, field).of(mongo, conditions, subjects, request);
        }
        Map<String, Page<T>> pages = new LinkedHashMap<>();
        subjects.forEach(subject -> {
            List<Criteria> own = new ArrayList<>(conditions);
            own.add(where(field).is(subject));
            pages.put(subject, order.page(mongo, own, request));
        });
        return pages;
    }

    private Keyset<T> in(PageRequest request) {
        PageOrder asked = request.order();
        if (asked == null) {
            return usual;
        }
        Keyset<T> order = named.get(asked.name());
        if (order == null) {
            throw new IllegalArgumentException(usual.type() + " has no order " + asked.name());
        }
        return order.running(asked.descending() ? Direction.DESC : Direction.ASC);
    }

    /** Each of them by its name. */
    public Map<String, Keyset<T>> byName() {
        return named;
    }

    /** Documents that stand in them. */
    public Class<T> type() {
        return usual.type();
    }

    /** Creates what keeps each of them sorted, for every scope and for who sees everything; what is there stays. */
    public void index(MongoOperations mongo) {
        named.values().forEach(order -> ListIndexes.order(mongo, usual.type(), order.field()));
    }
}
