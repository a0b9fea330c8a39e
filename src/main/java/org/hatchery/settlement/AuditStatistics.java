package org.hatchery.settlement;

import static java.util.stream.Collectors.toSet;
import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.programme.budget.Budget;
import org.hatchery.programme.budget.BudgetLedger;
import org.hatchery.programme.budget.BudgetLedger.Verdict;
import org.hatchery.programme.budget.Posting;
import org.hatchery.programme.register.ChangeProgramme;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.register.ProgrammeDirectory;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.keeping.AuditFinding;
import org.hatchery.voucher.keeping.CheckVouchers;
import org.hatchery.voucher.ledger.Balances;
import org.hatchery.voucher.story.Voucher;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Recomputes everything of a programme's money from the single movements. */
@Component
public class AuditStatistics {
    /** Vouchers read by one command. */
    private static final int BATCH = 500;
    /** Settlements read by one command; each lists up to 500 claims. */
    private static final int SHEETS = 50;

    private static final int MOST_FINDINGS = 100;
    private static final int ATTEMPTS = 3;

    private final MongoOperations mongo;
    private final ProgrammeDirectory programmes;
    private final BudgetLedger budgets;
    private final CheckVouchers vouchers;
    private final Clock clock;

    AuditStatistics(
            MongoOperations mongo,
            ProgrammeDirectory programmes,
            BudgetLedger budgets,
            CheckVouchers vouchers,
            Clock clock) {
        this.mongo = mongo;
        this.programmes = programmes;
        this.budgets = budgets;
        this.vouchers = vouchers;
        this.clock = clock;
    }

    /** What was seen so far. */
    private static final class Sums {
        int vouchers;
        int orders;
        int entries;
        Balances totals = Balances.NONE;
        final Map<Integer, Yuan> committed = new HashMap<>();
        final List<AuditFinding> findings = new ArrayList<>();
        final SheetCheck sheets = new SheetCheck();
    }

    /**
     * Audits a programme; while money moves, its budgets are compared again, at most three times.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE for whoever is not of the programme's region
     */
    public LedgerAudit audit(ProgrammeId id, Actor actor) {
        Programme programme = programmes.get(id, "programme");
        ChangeProgramme.mustDecideFor(programme.getRegion(), actor);
        for (int attempt = 1; ; attempt++) {
            List<Budget> before = budgets.all(id);
            Sums sums = add(id);
            if (before.equals(budgets.all(id)) || attempt == ATTEMPTS) {
                compare(before, sums);
                return result(id, sums);
            }
        }
    }

    private LedgerAudit result(ProgrammeId id, Sums sums) {
        return new LedgerAudit(
                id,
                clock.instant(),
                sums.vouchers,
                sums.orders,
                sums.entries,
                sums.totals,
                sums.findings.stream().limit(MOST_FINDINGS).toList());
    }

    private Sums add(ProgrammeId id) {
        var sums = new Sums();
        forEachBatch(id, batch -> {
            batch.forEach(voucher -> add(sums, voucher));
            sums.findings.addAll(vouchers.check(batch));
        });
        compareSheets(id, sums);
        return sums;
    }

    private void compareSheets(ProgrammeId id, Sums sums) {
        Map<String, SettlementBatch> again = new HashMap<>();
        forEachSheet(id, sums.sheets::compare);
        sums.sheets
                .doubtful()
                .limit(MOST_FINDINGS)
                .forEach(doubt -> sums.sheets.lookAgain(
                        doubt,
                        mongo.findById(doubt.voucher(), Voucher.class),
                        sheet ->
                                again.computeIfAbsent(sheet, wanted -> mongo.findById(wanted, SettlementBatch.class))));
        sums.findings.addAll(sums.sheets.findings());
    }

    private void forEachSheet(ProgrammeId id, Consumer<SettlementBatch> each) {
        Query ofProgramme = new Query(where("programme").is(id)).cursorBatchSize(SHEETS);
        try (Stream<SettlementBatch> sheets = mongo.stream(ofProgramme, SettlementBatch.class)) {
            sheets.forEach(each);
        }
    }

    private void forEachBatch(ProgrammeId id, Consumer<List<Voucher>> each) {
        String after = "";
        List<Voucher> batch;
        do {
            batch = mongo.find(
                    new Query(allOf(List.of(
                                    where("programme").is(id), where("_id").gt(after))))
                            .with(Sort.by("_id"))
                            .limit(BATCH),
                    Voucher.class);
            each.accept(batch);
            after = batch.isEmpty()
                    ? after
                    : batch.get(batch.size() - 1).getId().value();
        } while (batch.size() == BATCH);
    }

    private static void add(Sums sums, Voucher voucher) {
        sums.vouchers++;
        sums.orders += voucher.getOrders().size();
        sums.entries += voucher.getLedger().entries().size();
        Balances found = Balances.of(voucher.getLedger());
        sums.totals = sums.totals.plus(found);
        Optional.ofNullable(voucher.getIssuedOn())
                .ifPresent(
                        day -> sums.committed.merge(day.getYear(), found.face().minus(found.lapsed()), Yuan::plus));
        sums.sheets.hear(voucher);
    }

    private void compare(List<Budget> before, Sums sums) {
        Set<Integer> budgeted = before.stream().map(Budget::year).collect(toSet());
        sums.committed.forEach((year, committed) -> {
            if (!budgeted.contains(year) && committed.hundredths() != 0) {
                sums.findings.add(AuditFinding.of(null, Words.say("settlement.budget-vouchers-were-issued", year)));
            }
        });
        before.forEach(budget -> {
            Yuan booked = sums.committed.getOrDefault(budget.year(), Yuan.ZERO).plus(unbooked(budget));
            if (!budget.committed().equals(booked)) {
                sums.findings.add(AuditFinding.of(
                        null,
                        Words.say("settlement.budget-says-yuan-committed", budget.year(), budget.committed(), booked)));
            }
            if (budget.available().hundredths() < 0) {
                sums.findings.add(AuditFinding.of(null, Words.say("settlement.more-committed-than-budget")));
            }
        });
    }

    /** Moved in the budget, and not in the books of a voucher yet or ever. */
    private Yuan unbooked(Budget budget) {
        Map<String, Verdict> verdicts =
                vouchers.verdicts(budget.postings().stream().map(Posting::key).toList());
        return budget.postings().stream()
                .filter(posting -> verdicts.get(posting.key()) != Verdict.BOOKED)
                .map(Posting::amount)
                .reduce(Yuan.ZERO, Yuan::plus);
    }
}
