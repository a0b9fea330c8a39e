package org.hatchery.voucher.keeping;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hatchery.programme.budget.Budget;
import org.hatchery.programme.budget.BudgetLedger;
import org.hatchery.shared.mongo.Sweep;
import org.hatchery.shared.mongo.Sweep.Work;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Paper;
import org.hatchery.voucher.story.PaperReservations;
import org.hatchery.voucher.story.SettleVoucher;
import org.hatchery.voucher.story.Voucher;
import org.hatchery.voucher.story.VoucherDirectory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finishes or undoes what a crash cut: at start, and again and again in case another node died. */
@Component
public class RepairVouchers {
    /** No act takes this long; what is older has lost its caller. */
    private static final Duration LOST = Duration.ofSeconds(30);

    private static final String PENDING = "pending.event.at";

    private final Sweep sweep;
    private final VoucherDirectory vouchers;
    private final SettleVoucher settle;
    private final BudgetLedger budgets;
    private final PaperReservations papers;
    private final Clock clock;

    RepairVouchers(
            Sweep sweep,
            VoucherDirectory vouchers,
            SettleVoucher settle,
            BudgetLedger budgets,
            PaperReservations papers,
            Clock clock) {
        this.sweep = sweep;
        this.vouchers = vouchers;
        this.settle = settle;
        this.budgets = budgets;
        this.papers = papers;
        this.clock = clock;
    }

    /** Whatever a caller of this node began before, it is not coming back to. */
    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        repair(clock.instant());
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void regularly() {
        repair(clock.instant().minus(LOST));
    }

    /** Settles what was begun before then, and clears away what nobody waits for. */
    public void repair(Instant before) {
        sweep.finish(
                new Work("repair/voucher", Voucher.class, where(PENDING).lt(before), PENDING),
                id -> vouchers.whole(new VoucherId(id)).ifPresent(settle::settle));
        sweep.each(
                new Work("repair/budget", Budget.class, where("postings.at").lt(before), "_id"),
                id -> budgets.clear(id, before, settle::verdicts));
        sweep.each(
                new Work("repair/paper", Paper.class, where("since").lt(before), "since"),
                key -> papers.find(List.of(key)).values().forEach(this::tidy));
    }

    private void tidy(Paper paper) {
        Optional<Voucher> voucher = vouchers.whole(paper.voucher());
        if (voucher.filter(now -> now.waitsFor(paper.holder())).isPresent()) {
            return;
        }
        if (voucher.filter(now -> now.papers().contains(paper.key())).isPresent()) {
            papers.confirm(List.of(paper.key()), paper.holder());
        } else {
            papers.free(List.of(paper.key()), paper.holder());
        }
    }
}
