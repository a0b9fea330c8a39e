package org.hatchery.voucher.keeping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.programme.budget.BudgetLedger.Verdict;
import org.hatchery.shared.Portions;
import org.hatchery.voucher.order.Paper;
import org.hatchery.voucher.story.PaperReservations;
import org.hatchery.voucher.story.SettleVoucher;
import org.hatchery.voucher.story.Voucher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Checks the books of vouchers, for whoever audits a programme. */
@Component
@NamedInterface(propagate = false)
public class CheckVouchers {
    /** Papers looked up by one command. */
    private static final int PAPERS = 400;

    private final PaperReservations papers;
    private final SettleVoucher settle;

    CheckVouchers(PaperReservations papers, SettleVoucher settle) {
        this.papers = papers;
        this.settle = settle;
    }

    /** What is wrong with these. */
    public List<AuditFinding> check(List<Voucher> some) {
        Map<String, Paper> reserved = reserved(some);
        return some.stream()
                .flatMap(voucher -> VoucherCheck.of(voucher, reserved).stream())
                .toList();
    }

    private Map<String, Paper> reserved(List<Voucher> some) {
        List<String> keys = some.stream()
                .flatMap(voucher -> voucher.getOrders().stream())
                .flatMap(order -> order.papers().stream())
                .distinct()
                .toList();
        Map<String, Paper> reserved = new HashMap<>();
        Portions.of(keys, PAPERS).forEach(portion -> reserved.putAll(papers.find(portion)));
        return reserved;
    }

    /** What the vouchers say of postings in a budget. */
    public Map<String, Verdict> verdicts(List<String> postings) {
        return settle.verdicts(postings);
    }
}
