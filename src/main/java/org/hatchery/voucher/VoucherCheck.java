package org.hatchery.voucher;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hatchery.shared.Yuan;

/** Recomputes one voucher from its movements, and says what does not agree. */
final class VoucherCheck {
    private final Voucher voucher;
    private final List<AuditFinding> findings = new ArrayList<>();

    private VoucherCheck(Voucher voucher) {
        this.voucher = voucher;
    }

    /** What is wrong with a voucher, given the papers that are reserved. */
    static List<AuditFinding> of(Voucher voucher, Map<String, Paper> papers) {
        var check = new VoucherCheck(voucher);
        check.chain();
        check.balances();
        check.orders();
        check.requests();
        check.papers(papers);
        return check.findings;
    }

    private void chain() {
        expect(voucher.getLedger().isIntact(voucher.getId()), "账目校验和不符。", "The checksums of the entries do not agree.");
    }

    private void balances() {
        Balances now = Balances.of(voucher.getLedger());
        expect(now.equals(voucher.getBalances()), "余额与账目不符。", "The balances are not those of the entries.");
        expect(neverBelowZero(), "账户余额曾为负数。", "An account once fell below zero.");
        Yuan accounted =
                now.free().plus(now.held()).plus(now.paid()).plus(now.lapsed()).plus(now.clawedBack());
        expect(accounted.equals(now.face()), "各账户之和与核发额度不符。", "The accounts do not add up to what was granted.");
        Yuan face = voucher.isUnsettled()
                ? now.face()
                : Optional.ofNullable(voucher.getFace()).orElse(Yuan.ZERO);
        expect(face.equals(now.face()), "核发额度与账目不符。", "What was granted is not what the entries say.");
        expect(!now.face().isMoreThan(voucher.award().requested()), "核发额度超过申请额度。", "More was granted than asked for.");
        boolean closed = voucher.getState().isClosed() && !voucher.isUnsettled();
        expect(!closed || now.free().equals(Yuan.ZERO), "已终止的券仍有可用余额。", "A closed voucher has something free.");
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
            expect(held.equals(expected), "订单占用金额与状态不符。", "What an order holds does not fit its state.");
            expect(
                    paid(order).equals(voucher.getLedger().paidFor(order.getId())),
                    "已兑付金额与账目不符。",
                    "What was paid is not what the entries say.");
            expect(!order.getPart().isMoreThan(order.getPrice()), "订单支付额超过价格。", "An order takes more than its price.");
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
        expect(once, "同一请求被办理两次。", "A request was carried out twice.");
    }

    private void papers(Map<String, Paper> reserved) {
        voucher.getOrders().stream()
                .filter(order -> !voucher.isUnsettled())
                .forEach(order -> order.papers().forEach(key -> {
                    Paper paper = reserved.get(key);
                    boolean own = paper != null && paper.belongsTo(voucher.getId(), order.getId());
                    expect(
                            own || !order.counts(),
                            "合同或发票未登记在本订单名下。",
                            "A contract or invoice is not registered for its order.");
                }));
    }

    private void expect(boolean holds, String chinese, String english) {
        if (!holds) {
            findings.add(AuditFinding.of(voucher.getId(), chinese, english));
        }
    }
}
