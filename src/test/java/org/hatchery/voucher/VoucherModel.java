package org.hatchery.voucher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What vouchers should do with their money, told once more in the simplest words; all money in fen. */
final class VoucherModel {
    static final String OK = "OK";

    final List<Programme> programmes = new ArrayList<>();
    final List<Grant> grants = new ArrayList<>();
    /** Contracts and invoices in use, by provider and number. */
    final Map<String, Order> papers = new HashMap<>();

    static final class Programme {
        final long budget;
        final int ratePercent;
        final long perRequest;
        final long yearCap;
        final boolean oneAtATime;
        long committed;

        Programme(long budget, int ratePercent, long perRequest, long yearCap, boolean oneAtATime) {
            this.budget = budget;
            this.ratePercent = ratePercent;
            this.perRequest = perRequest;
            this.yearCap = yearCap;
            this.oneAtATime = oneAtATime;
        }
    }

    static final class Grant {
        final String id;
        final Programme programme;
        final int firm;
        final long requested;
        final List<Order> orders = new ArrayList<>();
        String state = "SUBMITTED";
        long face;
        long free;
        long held;
        long paid;
        long lapsed;
        long clawedBack;

        Grant(String id, Programme programme, int firm, long requested) {
            this.id = id;
            this.programme = programme;
            this.firm = firm;
            this.requested = requested;
        }

        boolean isOpen() {
            return Set.of("ISSUED", "PARTLY_USED", "EXHAUSTED").contains(state);
        }

        void restate() {
            if (isOpen()) {
                state = free == face ? "ISSUED" : free == 0 ? "EXHAUSTED" : "PARTLY_USED";
            } else {
                programme.committed -= free;
                lapsed += free;
                free = 0;
            }
        }

        @Override
        public String toString() {
            var text = new StringBuilder(
                    state + " " + face + " " + free + " " + held + " " + paid + " " + lapsed + " " + clawedBack);
            orders.forEach(order -> text.append(" | ").append(order));
            return text.toString();
        }
    }

    static final class Order {
        final String id;
        final Grant grant;
        final int provider;
        final long price;
        final long part;
        String state = "PLACED";
        String claim = "";
        long claimed;

        @Nullable String contract;

        @Nullable String invoice;

        Order(String id, Grant grant, int provider, long price, long part) {
            this.id = id;
            this.grant = grant;
            this.provider = provider;
            this.price = price;
            this.part = part;
        }

        /** What is confirmed does not wait for its payment. */
        boolean isUnderWay() {
            return !Set.of("CONFIRMED", "DECLINED", "CANCELLED").contains(state);
        }

        boolean holds() {
            return !Set.of("DECLINED", "CANCELLED").contains(state)
                    && !Set.of("SETTLED", "REJECTED", "CLAWED_BACK").contains(claim);
        }

        @Override
        public String toString() {
            return id.substring(0, 6) + " " + state + " " + part + " " + claim + " " + claimed;
        }
    }

    String request(Programme programme, int firm, long amount) {
        List<Grant> before = grants.stream()
                .filter(grant -> grant.programme == programme && grant.firm == firm)
                .toList();
        long taken = before.stream()
                .mapToLong(grant -> switch (grant.state) {
                    case "REJECTED" -> 0;
                    case "SUBMITTED" -> grant.requested;
                    default -> grant.face;
                })
                .sum();
        boolean open = before.stream()
                .anyMatch(grant -> Set.of("SUBMITTED", "ISSUED", "PARTLY_USED").contains(grant.state)
                        || grant.orders.stream().anyMatch(Order::isUnderWay));
        if (programme.yearCap > 0 && taken + amount > programme.yearCap) {
            return "CAP_EXCEEDED";
        }
        return programme.oneAtATime && open ? "NOT_ELIGIBLE" : OK;
    }

    String issue(Grant grant, long amount) {
        if (!grant.state.equals("SUBMITTED")) {
            return "WRONG_STATE";
        }
        if (amount > grant.requested) {
            return "CAP_EXCEEDED";
        }
        if (grant.programme.committed + amount > grant.programme.budget) {
            return "BUDGET_EXCEEDED";
        }
        grant.programme.committed += amount;
        grant.face = amount;
        grant.free = amount;
        grant.state = "ISSUED";
        return OK;
    }

    String reject(Grant grant) {
        if (!grant.state.equals("SUBMITTED")) {
            return "WRONG_STATE";
        }
        grant.state = "REJECTED";
        return OK;
    }

    String redeem(Order order) {
        Grant grant = order.grant;
        if (grant.state.equals("EXPIRED")) {
            return "EXPIRED";
        }
        if (!grant.isOpen()) {
            return "WRONG_STATE";
        }
        long most = Math.min(order.price * grant.programme.ratePercent / 100, grant.programme.perRequest);
        if (order.part > most || order.part > grant.free) {
            return "CAP_EXCEEDED";
        }
        grant.orders.add(order);
        grant.free -= order.part;
        grant.held += order.part;
        grant.restate();
        return OK;
    }

    String step(Order order, String next, String... from) {
        if (!Set.of(from).contains(order.state)) {
            return "WRONG_STATE";
        }
        order.state = next;
        return OK;
    }

    String drop(Order order, String end, String... from) {
        String said = step(order, end, from);
        if (said.equals(OK)) {
            papers.values().removeIf(owner -> owner == order);
            release(order);
        }
        return said;
    }

    private static void release(Order order) {
        order.grant.held -= order.part;
        order.grant.free += order.part;
        order.grant.restate();
    }

    String contract(Order order, String number) {
        if (!order.state.equals("ACCEPTED")) {
            return "WRONG_STATE";
        }
        if (isTaken("contract", order, number)) {
            return "ALREADY_FUNDED";
        }
        papers.put(key("contract", order, number), order);
        order.contract = number;
        order.state = "CONTRACTED";
        return OK;
    }

    String claim(Order order, long amount, String invoice) {
        if (!order.state.equals("CONFIRMED") || !Set.of("", "RETURNED").contains(order.claim)) {
            return "WRONG_STATE";
        }
        if (amount > order.part || amount > order.price * order.grant.programme.ratePercent / 100) {
            return "CAP_EXCEEDED";
        }
        if (isTaken("invoice", order, invoice)) {
            return "ALREADY_FUNDED";
        }
        papers.remove(key("invoice", order, String.valueOf(order.invoice)), order);
        papers.put(key("invoice", order, invoice), order);
        order.invoice = invoice;
        order.claim = "AGENCY_REVIEW";
        order.claimed = amount;
        return OK;
    }

    private boolean isTaken(String kind, Order order, String number) {
        Order owner = papers.get(key(kind, order, number));
        return owner != null && owner != order;
    }

    private static String key(String kind, Order order, String number) {
        return kind + order.provider + number;
    }

    String review(Order order, String next) {
        Set<String> from =
                switch (next) {
                    case "APPROVED" -> Set.of("AGENCY_REVIEW");
                    case "RETURNED" -> Set.of("AGENCY_REVIEW", "APPROVED");
                    default -> Set.of("AGENCY_REVIEW", "APPROVED", "RETURNED");
                };
        if (!from.contains(order.claim)) {
            return "WRONG_STATE";
        }
        order.claim = next;
        if (next.equals("REJECTED")) {
            papers.values().removeIf(owner -> owner == order);
            release(order);
        }
        return OK;
    }

    String settle(Programme programme) {
        List<Order> approved = grants.stream()
                .filter(grant -> grant.programme == programme)
                .flatMap(grant -> grant.orders.stream())
                .filter(order -> order.claim.equals("APPROVED"))
                .toList();
        approved.forEach(order -> {
            order.claim = "SETTLED";
            order.grant.held -= order.part;
            order.grant.paid += order.claimed;
            order.grant.free += order.part - order.claimed;
            order.grant.restate();
        });
        return approved.isEmpty() ? "WRONG_STATE" : OK;
    }

    String clawBack(Order order) {
        if (!order.claim.equals("SETTLED")) {
            return "WRONG_STATE";
        }
        order.claim = "CLAWED_BACK";
        order.grant.paid -= order.claimed;
        order.grant.clawedBack += order.claimed;
        return OK;
    }

    String revoke(Grant grant) {
        if (!grant.isOpen()) {
            return "WRONG_STATE";
        }
        close(grant, "REVOKED", "PLACED", "ACCEPTED", "CONTRACTED", "IN_SERVICE");
        return OK;
    }

    void expire(Grant grant) {
        if (grant.isOpen() && grant.free + grant.held > 0) {
            close(grant, "EXPIRED", "PLACED", "ACCEPTED");
        }
    }

    private void close(Grant grant, String end, String... ending) {
        grant.state = end;
        grant.restate();
        grant.orders.forEach(order -> drop(order, "CANCELLED", ending));
    }

    /** Nothing was left lying for as long as it takes. */
    String close(Order order, boolean confirm) {
        boolean unclaimed = order.state.equals("CONFIRMED") && order.claim.isEmpty();
        boolean uncorrected = order.claim.equals("RETURNED");
        boolean open = order.state.equals("DELIVERED") || (!confirm && (unclaimed || uncorrected));
        return open ? "WRONG_DATES" : "WRONG_STATE";
    }

    /** Everything, by voucher, and what the budgets committed. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        grants.forEach(grant -> all.put(grant.id, grant.toString()));
        return all;
    }
}
