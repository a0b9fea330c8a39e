package org.hatchery.settlement;

import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hatchery.programme.budget.Budget;
import org.hatchery.programme.budget.BudgetLedger;
import org.hatchery.programme.register.ProgrammeDirectory;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Sweep.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Every read of settlements and budgets, inside the scope of whoever asks. */
@Component
public class SettlementDirectory {
    private static final Keyset<SettlementBatch> LATEST =
            Keyset.byDay(SettlementBatch.class, "on", SettlementBatch::on, SettlementBatch::id);

    static final ListOrders<SettlementBatch> ORDERS = ListOrders.usually("ON", LATEST)
            .or("TOTAL", Keyset.byAmount(SettlementBatch.class, "total", SettlementBatch::total, SettlementBatch::id));

    private final MongoOperations mongo;
    private final ProgrammeDirectory programmes;
    private final BudgetLedger budgets;

    SettlementDirectory(MongoOperations mongo, ProgrammeDirectory programmes, BudgetLedger budgets) {
        this.mongo = mongo;
        this.programmes = programmes;
        this.budgets = budgets;
    }

    public List<SettlementBatch> find(Collection<String> ids, Scope scope) {
        return mongo.find(
                new Query(Keyset.allOf(List.of(where("_id").in(ids), scope.condition()))), SettlementBatch.class);
    }

    /** Settlements, latest first unless another order is asked for. */
    public Page<SettlementBatch> search(@Nullable ProgrammeId programme, Scope scope, PageRequest request) {
        return ORDERS.page(
                mongo,
                List.of(
                        scope.condition(),
                        given(programme, some -> where("programme").is(some))),
                request);
    }

    /** The same of several programmes at once, by their ids. */
    public Map<String, Page<SettlementBatch>> ofProgrammes(
            Collection<String> programmes, Scope scope, PageRequest request) {
        return ORDERS.pages(mongo, List.of(scope.condition()), "programme", programmes, request);
    }

    /** Settlements that were worked off, and whose payouts nobody has listed yet. */
    public Work unlisted() {
        return new Work(
                "list/payouts",
                SettlementBatch.class,
                where("done").is(true).and("listed").isNull(),
                "_id");
    }

    /** The settlement itself, for whatever follows all of them. */
    public Optional<SettlementBatch> whole(String id) {
        return Optional.ofNullable(mongo.findById(id, SettlementBatch.class));
    }

    /** Notes that the payouts of a settlement are listed. */
    public void listed(String id) {
        mongo.updateFirst(new Query(where("_id").is(id)), new Update().set("listed", true), SettlementBatch.class);
    }

    /** Budget of a year, for those who see the region that pays. */
    public Optional<Budget> budget(ProgrammeId id, int year, Scope scope) {
        return programmes
                .find(id)
                .filter(programme ->
                        scope.includes(Set.copyOf(programme.getRegion().visibleTo())))
                .flatMap(programme -> budgets.find(id, year));
    }
}
