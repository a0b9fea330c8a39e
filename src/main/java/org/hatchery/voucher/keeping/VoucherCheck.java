package org.hatchery.voucher.keeping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.Account;
import org.hatchery.voucher.ledger.Balances;
import org.hatchery.voucher.ledger.LedgerEntry;
import org.hatchery.voucher.order.Claim;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.Paper;
import org.hatchery.voucher.story.Voucher;

/** Recomputes one voucher from its movements, and says what does not agree. */
public final class VoucherCheck {
    private final Voucher voucher;
    private final List<AuditFinding> findings = new ArrayList<>();

    private VoucherCheck(Voucher voucher) {
        this.voucher = voucher;
    }

    /** What is wrong with a voucher, given the papers that are reserved. */
    public static List<AuditFinding> of(Voucher voucher, Map<String, Paper> papers) {
        var check = new VoucherCheck(voucher);
        check.chain();
        check.balances();
        check.orders();
        check.requests();
        check.papers(papers);
        return check.findings;
    }

    private void chain() {
        expect(voucher.getLedger().isIntact(voucher.getId()), Words.say("voucher.checksums-entries-agree"));
    }

    private void balances() {
        Balances now = Balances.of(voucher.getLedger());
        expect(now.equals(voucher.getBalances()), Words.say("voucher.balances-those-entries"));
        expect(neverBelowZero(), Words.say("voucher.account-once-fell-below"));
        Yuan accounted =
                now.free().plus(now.held()).plus(now.paid()).plus(now.lapsed()).plus(now.clawedBack());
        expect(accounted.equals(now.face()), Words.say("voucher.accounts-add-up-what"));
        Yuan face = voucher.isUnsettled()
                ? now.face()
                : Optional.ofNullable(voucher.getFace()).orElse(Yuan.ZERO);
        expect(face.equals(now.face()), Words.say("voucher.what-granted-what-entries"));
        expect(!now.face().isMoreThan(voucher.award().requested()), Words.say("voucher.more-granted-than-asked"));
        boolean closed = voucher.getState().isClosed() && !voucher.isUnsettled();
        expect(!closed || now.free().equals(Yuan.ZERO), Words.say("voucher.closed-voucher-something-free"));
    }

    private boolean neverBelowZero() {
        for (Account account : List.of(Account.FREE, Account.HELD, Account.PAID)) {
            long balance = 0;
            for (LedgerEntry entry : voucher.getLedger().entries()) {
                balance += entry.effectOn(account);
                if (balance < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private void orders() {
        voucher.getOrders().forEach(order -> {
            Yuan held = voucher.getLedger().heldFor(order.getId());
            Yuan expected = order.holds() ? order.getPart() : Yuan.ZERO;
            expect(held.equals(expected), Words.say("voucher.what-order-holds-fit"));
            expect(
                    paid(order).equals(voucher.getLedger().paidFor(order.getId())),
                    Words.say("voucher.what-paid-what-entries"));
            expect(!order.getPart().isMoreThan(order.getPrice()), Words.say("voucher.order-takes-more-than"));
        });
    }

    private static Yuan paid(Order order) {
        Claim claim = order.getClaim();
        boolean settled = order.isIn(ClaimState.SETTLED) || order.isIn(ClaimState.CLAWED_BACK);
        return claim != null && settled ? claim.amount() : Yuan.ZERO;
    }

    private void requests() {
        Set<String> seen = new HashSet<>();
        boolean once = voucher.getHistory().stream()
                .allMatch(event -> seen.add(event.receipt().key()));
        expect(once, Words.say("voucher.request-carried-out-twice"));
    }

    private void papers(Map<String, Paper> reserved) {
        voucher.getOrders().stream()
                .filter(order -> !voucher.isUnsettled())
                .forEach(order -> order.papers().forEach(key -> {
                    Paper paper = reserved.get(key);
                    boolean own = paper != null && paper.belongsTo(voucher.getId(), order.getId());
                    expect(own || !order.counts(), Words.say("voucher.contract-invoice-registered-order"));
                }));
    }

    private void expect(boolean holds, Sentence says) {
        if (!holds) {
            findings.add(AuditFinding.of(voucher.getId(), says));
        }
    }
}
