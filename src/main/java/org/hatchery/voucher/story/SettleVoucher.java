package org.hatchery.voucher.story;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static org.hatchery.shared.UserErrorCode.ALREADY_FUNDED;
import static org.hatchery.shared.UserErrorCode.BUDGET_EXCEEDED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hatchery.programme.budget.BudgetLedger;
import org.hatchery.programme.budget.BudgetLedger.Outcome;
import org.hatchery.programme.budget.BudgetLedger.Verdict;
import org.hatchery.shared.Portions;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.voucher.ledger.VoucherId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Second half of every act that needs the budget or the register of papers: fetches what is wished for, then lets the
 * act happen, or undoes the wish.
 *
 * <p>Each step is safe to repeat and safe to be late, so whoever comes across an unsettled voucher, the caller, a later
 * caller or {@code RepairVouchers}, can take it to its end.
 */
@Service
public class SettleVoucher {
    /** Vouchers read by one command. */
    private static final int AT_ONCE = 300;

    private final Vouchers vouchers;
    private final BudgetLedger budgets;
    private final PaperReservations papers;

    SettleVoucher(Vouchers vouchers, BudgetLedger budgets, PaperReservations papers) {
        this.vouchers = vouchers;
        this.budgets = budgets;
        this.papers = papers;
    }

    /**
     * Takes the voucher to where nothing is pending.
     *
     * @throws Rejection BUDGET_EXCEEDED or ALREADY_FUNDED when the wish was denied; the voucher is as before then
     */
    public Voucher settle(Voucher voucher) {
        Pending act = voucher.getPending();
        if (act == null) {
            return voucher;
        }
        return switch (act.wish()) {
            case ISSUE, LAPSE -> settleMoney(voucher, act);
            case CONTRACT, CLAIM -> settlePapers(voucher, act);
        };
    }

    private Voucher settleMoney(Voucher voucher, Pending act) {
        Outcome outcome = budgets.post(
                voucher.getBasis().programme(),
                budgetYear(voucher),
                act.key(),
                act.posting(),
                () -> stillWaits(voucher, act));
        return switch (outcome) {
            case POSTED -> booked(granted(voucher, act));
            case UNWANTED -> meanwhile(voucher.getId(), act);
            case SHORT -> denied(voucher, act);
        };
    }

    private Voucher booked(Voucher voucher) {
        budgets.clearIfMany(voucher.getBasis().programme(), budgetYear(voucher), this::verdicts);
        return voucher;
    }

    private static int budgetYear(Voucher voucher) {
        return Optional.ofNullable(voucher.getIssuedOn()).orElseThrow().getYear();
    }

    private boolean stillWaits(Voucher voucher, Pending act) {
        return vouchers.findById(voucher.getId())
                .filter(now -> now.waitsFor(act.key()))
                .isPresent();
    }

    private Voucher settlePapers(Voucher voucher, Pending act) {
        String order = String.valueOf(act.event().order());
        if (!act.papers().stream().allMatch(key -> papers.reserve(key, voucher.getId(), order, act.key()))) {
            return denied(voucher, act);
        }
        List<String> dropped = voucher.dropped();
        papers.discard(dropped, voucher.getId(), act.key());
        Voucher done = granted(voucher, act);
        tidy(act.papers(), done, act);
        tidy(dropped, done, act);
        return done;
    }

    /** What this wish reserved or discarded stays as far as the voucher has it in its books now. */
    private void tidy(List<String> keys, Voucher now, Pending act) {
        Map<Boolean, List<String>> booked = keys.stream().collect(partitioningBy(now.papers()::contains));
        papers.confirm(booked.getOrDefault(true, List.of()), act.key());
        papers.free(booked.getOrDefault(false, List.of()), act.key());
    }

    private Voucher granted(Voucher voucher, Pending act) {
        return advance(voucher, act, Voucher::granted).orElseGet(() -> meanwhile(voucher.getId(), act));
    }

    /** Undoes the wish, unless somebody else could fulfil it after all. */
    private Voucher denied(Voucher voucher, Pending act) {
        Optional<Voucher> undone = advance(voucher, act, Voucher::denied);
        if (undone.isEmpty()) {
            return meanwhile(voucher.getId(), act);
        }
        tidy(act.papers(), undone.get(), act);
        throw refusal(act);
    }

    /** Takes the last step of an act; empty when somebody else took it. */
    private Optional<Voucher> advance(Voucher voucher, Pending act, UnaryOperator<Voucher> step) {
        try {
            return Optional.of(vouchers.save(step.apply(voucher)));
        } catch (OptimisticLockingFailureException lost) {
            return vouchers.findById(voucher.getId())
                    .filter(now -> now.waitsFor(act.key()))
                    .flatMap(now -> advance(now, act, step));
        }
    }

    /** What became of an act that somebody else took to its end. */
    private Voucher meanwhile(VoucherId id, Pending act) {
        Voucher now = vouchers.findById(id).orElseThrow();
        if (now.hasBooked(act)) {
            return now;
        }
        tidy(act.papers(), now, act);
        throw refusal(act);
    }

    private static Rejection refusal(Pending act) {
        return act.papers().isEmpty()
                ? new Rejection(BUDGET_EXCEEDED, "amount", Words.say("voucher.budget-year-reach-grant"))
                : new Rejection(
                        ALREADY_FUNDED,
                        act.wish() == Pending.Wish.CONTRACT ? "number" : "invoices",
                        Words.say("voucher.contract-invoice-used-before"));
    }

    /** What the vouchers say of postings in a budget. */
    public Map<String, Verdict> verdicts(List<String> keys) {
        Map<String, Verdict> verdicts = new HashMap<>();
        for (List<String> some : Portions.of(keys, AT_ONCE)) {
            Map<VoucherId, List<String>> byVoucher = some.stream().collect(groupingBy(SettleVoucher::voucher));
            vouchers.findAllById(byVoucher.keySet())
                    .forEach(voucher -> byVoucher
                            .getOrDefault(voucher.getId(), List.of())
                            .forEach(key -> verdicts.put(key, verdict(voucher, key))));
        }
        return verdicts;
    }

    static Verdict verdict(Voucher voucher, String key) {
        if (voucher.waitsFor(key)) {
            return Verdict.OUTSTANDING;
        }
        return voucher.hasMoved(key) ? Verdict.BOOKED : Verdict.VOID;
    }

    private static VoucherId voucher(String key) {
        return new VoucherId(key.substring(0, key.lastIndexOf('#')));
    }
}
