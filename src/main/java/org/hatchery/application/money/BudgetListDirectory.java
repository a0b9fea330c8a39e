package org.hatchery.application.money;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationState;
import org.hatchery.payout.PayeeAccount;
import org.hatchery.payout.PayoutDirectory;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What divisions have on their lists for the budget of a year, with the state of the evidence; the caller checks the scope. */
@Component
public class BudgetListDirectory {
    /** As many awards as a list has; what is beyond is not proposed in one year. */
    private static final int MOST = 2_000;

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
            int complete) {}

    /** By rule and division that pays; what was set aside already is no longer proposed. */
    public List<Entry> entries(RegionCode region, int year) {
        var query = new Query(allOf(List.of(
                        where("money.listedFor").is(year),
                        where("state").is(ApplicationState.LISTED),
                        where("payer").gte(region).lte(region.last()))))
                .with(Sort.by("payer", "_id"))
                .limit(MOST);
        List<Application> listed = region.equals(RegionCode.NATION)
                ? mongo.find(
                        new Query(where("money.listedFor").is(year).and("state").is(ApplicationState.LISTED))
                                .with(Sort.by("payer", "_id"))
                                .limit(MOST),
                        Application.class)
                : mongo.find(query, Application.class);
        Set<String> known = listed.isEmpty()
                ? Set.of()
                : payouts
                        .accounts(listed.stream()
                                .map(one -> one.getClaimant().party())
                                .collect(Collectors.toSet()))
                        .stream()
                        .map(PayeeAccount::getParty)
                        .collect(Collectors.toSet());
        Map<String, List<Application>> groups = new LinkedHashMap<>();
        listed.forEach(one -> groups.computeIfAbsent(
                        one.authority().value() + "/" + one.getRule().rule(), key -> new ArrayList<>())
                .add(one));
        return groups.values().stream().map(some -> entry(some, known)).toList();
    }

    private static Entry entry(List<Application> some, Set<String> accounts) {
        Application first = some.get(0);
        return new Entry(
                first.getRule().rule(),
                first.getRule().title(),
                first.authority(),
                some.size(),
                some.stream().map(Application::granted).reduce(Yuan.ZERO, Yuan::plus),
                (int) some.stream().filter(BudgetListDirectory::isUnproved).count(),
                (int) some.stream()
                        .filter(one -> !accounts.contains(one.getClaimant().party()))
                        .count(),
                (int) some.stream()
                        .filter(one -> !isUnproved(one)
                                && accounts.contains(one.getClaimant().party()))
                        .count());
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
