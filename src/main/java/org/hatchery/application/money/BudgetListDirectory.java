package org.hatchery.application.money;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationState;
import org.hatchery.payout.PayeeAccount;
import org.hatchery.payout.PayoutDirectory;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What divisions have on their lists for the budget of a year, with the state of the evidence; the caller checks the scope. */
@Component
public class BudgetListDirectory {
    /** So many awards are asked for their accounts together. */
    private static final int AT_ONCE = 500;

    private final MongoOperations mongo;
    private final PayoutDirectory payouts;
    private final AwardBudgetLedger budgets;

    BudgetListDirectory(MongoOperations mongo, PayoutDirectory payouts, AwardBudgetLedger budgets) {
        this.mongo = mongo;
        this.payouts = payouts;
        this.budgets = budgets;
    }

    /**
     * Awards of one rule that one division pays.
     *
     * @param complete awards that have both evidence and account
     */
    public record Entry(
            String rule,
            Sentence title,
            RegionCode payer,
            int count,
            Yuan sum,
            int withoutEvidence,
            int withoutAccount,
            int complete) {
        /** Both together. */
        Entry and(Entry other) {
            return new Entry(
                    rule,
                    title,
                    payer,
                    count + other.count,
                    sum.plus(other.sum),
                    withoutEvidence + other.withoutEvidence,
                    withoutAccount + other.withoutAccount,
                    complete + other.complete);
        }
    }

    /** By division that pays and rule, over all awards there are; what was set aside already is no longer proposed. */
    public List<Entry> entries(RegionCode region, int year) {
        Map<String, Entry> entries = new TreeMap<>();
        try (Stream<Application> listed = mongo.stream(listed(region, year), Application.class)) {
            List<Application> some = new ArrayList<>();
            listed.forEach(one -> {
                some.add(one);
                if (some.size() == AT_ONCE) {
                    add(some, entries);
                }
            });
            add(some, entries);
        }
        return List.copyOf(entries.values());
    }

    private static Query listed(RegionCode region, int year) {
        Criteria there = region.equals(RegionCode.NATION)
                ? new Criteria()
                : where("payer").gte(region).lte(region.last());
        return new Query(allOf(List.of(
                        where("money.listedFor").is(year), where("state").is(ApplicationState.LISTED), there)))
                .cursorBatchSize(AT_ONCE);
    }

    private void add(List<Application> some, Map<String, Entry> entries) {
        if (some.isEmpty()) {
            return;
        }
        Set<String> known =
                payouts
                        .accounts(some.stream()
                                .map(one -> one.getClaimant().party())
                                .collect(Collectors.toSet()))
                        .stream()
                        .map(PayeeAccount::getParty)
                        .collect(Collectors.toSet());
        some.forEach(one ->
                entries.merge(one.authority().value() + "/" + one.getRule().rule(), entry(one, known), Entry::and));
        some.clear();
    }

    private static Entry entry(Application one, Set<String> accounts) {
        boolean unproved = isUnproved(one);
        boolean account = accounts.contains(one.getClaimant().party());
        return new Entry(
                one.getRule().rule(),
                one.getRule().title(),
                one.authority(),
                1,
                one.granted(),
                unproved ? 1 : 0,
                account ? 0 : 1,
                !unproved && account ? 1 : 0);
    }

    /** Neither a record nor a file stands behind it. */
    private static boolean isUnproved(Application one) {
        return one.getFacts().stream().noneMatch(fact -> fact.record() != null)
                && one.getProofs().stream().allMatch(proof -> proof.files().isEmpty());
    }

    public List<AwardBudgetLine> lines(RegionCode region, int year, Scope scope) {
        return budgets.lines(region, year, scope);
    }
}
