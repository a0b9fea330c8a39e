package org.hatchery.voucher.story;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.shared.MisplacedCursor;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.voucher.order.OrderState;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Orders of vouchers as a list of their own, inside the scope of whoever asks.
 *
 * <p>They lie in their vouchers, and stand in the order of these: a page is read with as many vouchers as it has entries at
 * most, each of which has one, and with the voucher in which the page before ended.
 */
@Component
public class OrderDirectory {
    private static final String ORDERS = "orders";
    private static final int LENGTH_OF_PLACE = 4;

    private final MongoOperations mongo;

    OrderDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Orders, those of the latest requested voucher first. */
    public Page<SeenOrder> search(OrderFilter filter, Scope scope, PageRequest request) {
        List<String> start = start(request);
        List<Criteria> vouchers = VoucherDirectory.conditions(filter.ofVoucher(), scope);
        List<Page.Entry<SeenOrder>> found = new ArrayList<>(restOf(start, filter, scope, request.backward()));
        Page<Voucher> more = VoucherDirectory.ORDERS.page(
                mongo,
                with(vouchers, where(ORDERS).elemMatch(own(filter, scope, ""))),
                new PageRequest(request.size(), start.isEmpty() ? null : start.subList(0, 3), request.backward()));
        List<Page.Entry<Voucher>> asRead = new ArrayList<>(more.entries());
        if (request.backward()) {
            Collections.reverse(asRead);
        }
        asRead.forEach(
                entry -> found.addAll(orders(entry.item().seenBy(scope), entry.place(), filter, request.backward())));
        return cut(
                found,
                request,
                request.backward() ? more.hasPrevious() : more.hasNext(),
                () -> count(vouchers, filter, scope));
    }

    /** A place of another list is none in this one. */
    private static List<String> start(PageRequest request) {
        List<String> start = request.start();
        if (start != null && start.size() != LENGTH_OF_PLACE) {
            throw new MisplacedCursor();
        }
        return start == null ? List.of() : start;
    }

    /** What the voucher in which the page before ended has beyond it, whatever has become of that order since. */
    private List<Page.Entry<SeenOrder>> restOf(List<String> start, OrderFilter filter, Scope scope, boolean backward) {
        if (start.isEmpty()) {
            return List.of();
        }
        Voucher voucher = mongo.findOne(
                new Query(allOf(with(
                        VoucherDirectory.conditions(filter.ofVoucher(), scope),
                        where("_id").is(start.get(2))))),
                Voucher.class);
        if (voucher == null) {
            return List.of();
        }
        SeenVoucher seen = voucher.seenBy(scope);
        List<String> all = ids(seen, backward);
        List<String> beyond = all.subList(all.indexOf(start.get(3)) + 1, all.size());
        return orders(seen, start.subList(0, 3), filter, backward).stream()
                .filter(entry -> beyond.contains(entry.item().order().getId()))
                .toList();
    }

    private static List<String> ids(SeenVoucher voucher, boolean backward) {
        List<String> ids = new ArrayList<>(
                voucher.orders().stream().map(order -> order.getId()).toList());
        if (backward) {
            Collections.reverse(ids);
        }
        return ids;
    }

    private static List<Page.Entry<SeenOrder>> orders(
            SeenVoucher voucher, List<String> place, OrderFilter filter, boolean backward) {
        List<Page.Entry<SeenOrder>> entries = new ArrayList<>();
        voucher.orders().stream()
                .filter(filter::asksFor)
                .map(order -> new SeenOrder(voucher, order))
                .forEach(order -> entries.add(new Page.Entry<>(order, order.place(place))));
        if (backward) {
            Collections.reverse(entries);
        }
        return entries;
    }

    private static Page<SeenOrder> cut(
            List<Page.Entry<SeenOrder>> found, PageRequest request, boolean others, LongSupplier total) {
        boolean more = others || found.size() > request.size();
        List<Page.Entry<SeenOrder>> entries = new ArrayList<>(found.subList(0, Math.min(found.size(), request.size())));
        if (request.backward()) {
            Collections.reverse(entries);
        }
        boolean beyond = request.start() != null;
        return new Page<>(entries, request.backward() ? beyond : more, request.backward() ? more : beyond, total);
    }

    private long count(List<Criteria> vouchers, OrderFilter filter, Scope scope) {
        Aggregation counting = Aggregation.newAggregation(
                Aggregation.match(allOf(with(vouchers, where(ORDERS).elemMatch(own(filter, scope, ""))))),
                Aggregation.unwind(ORDERS),
                Aggregation.match(own(filter, scope, ORDERS + ".")),
                Aggregation.count().as("number"));
        Document counted =
                mongo.aggregate(counting, Voucher.class, Document.class).getUniqueMappedResult();
        return counted == null ? 0 : ((Number) counted.getOrDefault("number", 0)).longValue();
    }

    /** What an order has to be, by its fields in the voucher or on their own. */
    private static Criteria own(OrderFilter filter, Scope scope, String within) {
        return allOf(List.of(
                where(within + "_id").exists(true),
                VoucherDirectory.ownOrders(scope, within),
                given(filter.orderStates(), states -> where(within + "state").in(states)),
                given(filter.contractMissing(), missing -> signed(within, missing)),
                given(filter.contractSignedOn(), days -> days.on(within + "contract.signedOn")),
                given(filter.priceAtLeast(), least -> where(within + "price").gte(least)),
                given(
                        filter.claimStates(),
                        states -> where(within + "claim.state").in(states))));
    }

    private static Criteria signed(String within, boolean missing) {
        return where(within + "contract")
                .ne(null)
                .and(within + "certificate")
                .exists(!missing)
                .and(within + "state")
                .nin(OrderState.DECLINED, OrderState.CANCELLED);
    }

    private static List<Criteria> with(List<Criteria> some, Criteria another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
