package org.hatchery.application.money;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationId;
import org.hatchery.application.dossier.ApplicationStore;
import org.hatchery.application.paper.BudgetMove;
import org.hatchery.programme.budget.BudgetLedger;
import org.hatchery.programme.budget.BudgetLedger.Outcome;
import org.hatchery.programme.budget.BudgetLedger.Verdict;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Sweep;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Budget lines for awards: the ledger of vouchers with lines of its own, whose postings applications answer for. */
@Component
public class AwardBudgetLedger {
    private static final int MOST_LINES = 200;

    private final MongoOperations mongo;
    private final ApplicationStore applications;
    private final BudgetLedger ledger;

    AwardBudgetLedger(MongoOperations mongo, ApplicationStore applications, Clock clock) {
        this.mongo = mongo;
        this.applications = applications;
        this.ledger = BudgetLedger.keptIn(mongo, clock, mongo.getCollectionName(AwardBudgetLine.class));
    }

    /** Lines of a year inside the scope, by division and name. */
    public List<AwardBudgetLine> lines(RegionCode region, @Nullable Integer year, Scope scope) {
        if (!scope.includes(region.visibleTo())) {
            return List.of();
        }
        var query = new Query(allOf(List.of(
                        where("programme").gte(region.value()).lt(region.last().value() + "0"),
                        year == null ? new Criteria() : where("year").is(year))))
                .with(Sort.by("programme", "year"))
                .limit(MOST_LINES);
        return mongo.find(query, AwardBudgetLine.class);
    }

    Optional<AwardBudgetLine> find(RegionCode region, String line, int year) {
        return Optional.ofNullable(
                mongo.findById(AwardBudgetLine.key(region, line).value() + "/" + year, AwardBudgetLine.class));
    }

    /** Sets what a line has in a year, unless more is set aside already. */
    boolean set(RegionCode region, String line, int year, Yuan amount) {
        return ledger.set(AwardBudgetLine.key(region, line), year, amount);
    }

    Outcome post(RegionCode payer, BudgetMove move, BooleanSupplier wanted) {
        return ledger.post(AwardBudgetLine.key(payer, move.line()), move.year(), move.key(), move.amount(), wanted);
    }

    void clearIfMany(RegionCode payer, BudgetMove move) {
        ledger.clearIfMany(AwardBudgetLine.key(payer, move.line()), move.year(), this::verdicts);
    }

    /** Clears away what was posted before then in every line, as its applications say. */
    void clear(Sweep sweep, Instant before) {
        sweep.each(
                new Sweep.Work(
                        "repair/award-budget",
                        AwardBudgetLine.class,
                        where("postings.at").lt(before),
                        "_id"),
                id -> ledger.clear(id, before, this::verdicts));
    }

    /** What the applications say of postings. */
    Map<String, Verdict> verdicts(List<String> keys) {
        Map<String, Verdict> said = new HashMap<>();
        Map<ApplicationId, Application> found = new HashMap<>();
        applications
                .all(keys.stream()
                        .map(AwardBudgetLedger::application)
                        .distinct()
                        .toList())
                .forEach(one -> found.put(one.getId(), one));
        keys.forEach(key -> said.put(key, verdict(found.get(application(key)), key)));
        return said;
    }

    private static Verdict verdict(@Nullable Application one, String key) {
        if (one == null) {
            return Verdict.VOID;
        }
        if (one.getMoney().waitsFor(key)) {
            return Verdict.OUTSTANDING;
        }
        return one.getMoney().hasMade(key) ? Verdict.BOOKED : Verdict.VOID;
    }

    private static ApplicationId application(String key) {
        return new ApplicationId(key.substring(0, key.lastIndexOf('#')));
    }
}
