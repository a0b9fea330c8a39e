package org.hatchery.voucher;

import static java.util.stream.Collectors.toMap;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Fingerprint;
import org.hatchery.voucher.order.Paper;
import org.jspecify.annotations.Nullable;

/** Audits what is stored of vouchers: reads the documents themselves and adds up anew what they promise each other. */
final class VoucherAudit {
    private static final Set<String> ORDER_OVER = Set.of("DECLINED", "CANCELLED");
    private static final Set<String> CLAIM_OVER = Set.of("SETTLED", "REJECTED", "CLAWED_BACK");
    private static final Set<String> PAID = Set.of("SETTLED", "CLAWED_BACK");

    private final List<String> faults = new ArrayList<>();
    private final List<Document> vouchers;
    private final List<Document> budgets;
    private final List<Document> papers;
    private final Map<String, Document> settlements;

    private VoucherAudit(MongoDatabase database) {
        vouchers = all(database, "vouchers");
        budgets = all(database, "budgets");
        papers = all(database, "papers");
        settlements = all(database, "settlements").stream().collect(toMap(one -> one.getString("_id"), one -> one));
    }

    private static List<Document> all(MongoDatabase database, String collection) {
        return database.getCollection(collection).find().into(new ArrayList<>());
    }

    /** All that is wrong; empty when the books are in order. */
    static List<String> faults(MongoDatabase database) {
        return new VoucherAudit(database).audit();
    }

    private List<String> audit() {
        vouchers.forEach(this::checkVoucher);
        checkBudgets();
        checkPapers();
        checkSettlements();
        return faults;
    }

    private void checkVoucher(Document voucher) {
        check(!voucher.containsKey("pending"), "pending: %s", voucher);
        Map<String, Long> accounts = new HashMap<>();
        Map<String, Long> held = new HashMap<>();
        Map<String, Long> paid = new HashMap<>();
        String before = Fingerprint.of(voucher.getString("_id"));
        int number = 0;
        for (Document entry : entries(voucher)) {
            String order = entry.getString("order");
            long amount = money(entry, "amount");
            accounts.merge(entry.getString("from"), -amount, Long::sum);
            accounts.merge(entry.getString("to"), amount, Long::sum);
            if (order != null) {
                held.merge(order, entry.getString("to").equals("HELD") ? amount : 0L, Long::sum);
                held.merge(order, entry.getString("from").equals("HELD") ? -amount : 0L, Long::sum);
                paid.merge(order, entry.getString("kind").equals("SETTLED") ? amount : 0L, Long::sum);
            }
            check(entry.getInteger("number") == ++number, "wrong number: %s", entry);
            check(before.equals(entry.getString("previous")), "broken chain: %s", entry);
            before = entry.getString("hash");
            Stream.of("FREE", "HELD", "PAID")
                    .forEach(account ->
                            check(accounts.getOrDefault(account, 0L) >= 0, "below zero: %s of %s", account, voucher));
        }
        Document balances = voucher.get("balances", Document.class);
        check(money(balances, "free") == accounts.getOrDefault("FREE", 0L), "free differs: %s", voucher);
        check(money(balances, "held") == accounts.getOrDefault("HELD", 0L), "held differs: %s", voucher);
        check(money(balances, "paid") == accounts.getOrDefault("PAID", 0L), "paid differs: %s", voucher);
        boolean closed = Set.of("REVOKED", "EXPIRED").contains(voucher.getString("state"));
        check(!closed || money(balances, "free") == 0, "closed with money: %s", voucher);
        orders(voucher).forEach(order -> checkOrder(order, held, paid));
    }

    private void checkOrder(Document order, Map<String, Long> held, Map<String, Long> paid) {
        Document claim = order.get("claim", Document.class);
        boolean over = ORDER_OVER.contains(order.getString("state")) || isIn(claim, CLAIM_OVER);
        long expected = over ? 0 : money(order, "part");
        long settled = isIn(claim, PAID) ? money(claim, "amount") : 0;
        String id = id(order);
        check(held.getOrDefault(id, 0L) == expected, "holds wrongly: %s", order);
        check(paid.getOrDefault(id, 0L) == settled, "paid wrongly: %s", order);
        check(!isIn(claim, Set.of("DRAFT")), "claim half handed in: %s", order);
    }

    private static boolean isIn(@Nullable Document claim, Set<String> states) {
        return claim != null && states.contains(claim.getString("state"));
    }

    private void checkBudgets() {
        Map<String, Long> committed = new TreeMap<>();
        vouchers.forEach(voucher -> {
            if (voucher.getDate("issuedOn") != null) {
                entries(voucher).forEach(entry -> {
                    long sign = entry.getString("kind").equals("ISSUED")
                            ? 1
                            : entry.getString("kind").equals("LAPSED") ? -1 : 0;
                    committed.merge(voucher.getString("programme"), sign * money(entry, "amount"), Long::sum);
                });
            }
        });
        budgets.forEach(budget -> check(
                money(budget, "amount") - money(budget, "available")
                        == committed.getOrDefault(budget.getString("programme"), 0L),
                "committed %s: %s",
                committed.get(budget.getString("programme")),
                budget));
    }

    /** Every paper is in the books of one order, and every order has its papers. */
    private void checkPapers() {
        Map<String, String> wanted = new TreeMap<>();
        vouchers.forEach(voucher -> orders(voucher)
                .filter(VoucherAudit::counts)
                .forEach(order -> keys(order).forEach(key -> {
                    String other = wanted.put(key, voucher.get("_id") + " " + id(order));
                    check(other == null, "used twice: %s by %s", key, other);
                })));
        Map<String, String> held = new TreeMap<>();
        papers.forEach(paper -> {
            held.put(paper.getString("_id"), paper.get("voucher") + " " + paper.get("order"));
            check(!paper.containsKey("since"), "unconfirmed: %s", paper);
        });
        check(wanted.equals(held), "papers wanted %s, held %s", wanted, held);
    }

    /** An order that came to nothing, or whose claim was turned down for good, leaves its papers to others. */
    private static boolean counts(Document order) {
        return !ORDER_OVER.contains(order.getString("state"))
                && !isIn(order.get("claim", Document.class), Set.of("REJECTED"));
    }

    private static Stream<String> keys(Document order) {
        var provider = new CreditCode(order.get("offer", Document.class).getString("providerCode"));
        Document contract = order.get("contract", Document.class);
        Document claim = order.get("claim", Document.class);
        return Stream.concat(
                Stream.ofNullable(contract).map(signed -> Paper.contract(provider, signed.getString("number"))),
                Stream.ofNullable(claim)
                        .flatMap(some -> some.getList("invoices", Document.class).stream())
                        .map(invoice -> Paper.invoice(provider, invoice.getString("number"))));
    }

    private void checkSettlements() {
        Set<String> named = new HashSet<>();
        settlements.values().forEach(batch -> {
            check(Boolean.TRUE.equals(batch.getBoolean("done")), "not worked off: %s", batch);
            long total = batch.getList("items", Document.class).stream()
                    .filter(item -> Boolean.TRUE.equals(item.getBoolean("paid")))
                    .peek(item -> named.add(batch.get("_id") + " " + item.get("voucher") + " " + item.get("order")))
                    .mapToLong(item -> money(item, "amount"))
                    .sum();
            check(total == money(batch, "total"), "total differs: %s", batch);
        });
        Set<String> paid = new HashSet<>();
        vouchers.forEach(voucher -> orders(voucher)
                .filter(order -> isIn(order.get("claim", Document.class), PAID))
                .forEach(order -> paid.add(
                        order.get("claim", Document.class).get("batch") + " " + voucher.get("_id") + " " + id(order))));
        check(paid.equals(named), "paid %s, settled %s", paid, named);
    }

    private static List<Document> entries(Document voucher) {
        return voucher.get("ledger", Document.class).getList("entries", Document.class);
    }

    private static Stream<Document> orders(Document voucher) {
        return voucher.getList("orders", Document.class).stream();
    }

    private static String id(Document order) {
        return String.valueOf(order.get("_id"));
    }

    private static long money(Document of, String field) {
        return Objects.requireNonNull((Number) of.get(field)).longValue();
    }

    private void check(boolean right, String fault, Object... about) {
        if (!right) {
            faults.add(String.format(fault, about));
        }
    }
}
