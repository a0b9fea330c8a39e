package org.hatchery.application.reach;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.award.rule.AwardRule;
import org.hatchery.award.rule.AwardRuleDirectory;
import org.hatchery.award.rule.AwardRuleId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.ListByName;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of what the last run found, inside the scope of whoever asks. */
@Component
public class ReachDirectory {
    static final ListOrders<AwardStanding> ORDERS = ListOrders.usually(
            "NAME", ListByName.keyset(AwardStanding.class, AwardStanding::nameOrder, AwardStanding::id));

    private static final Set<ReachState> TOLD = EnumSet.of(ReachState.WAITING, ReachState.APPLIED);

    private final MongoOperations mongo;
    private final AwardRuleDirectory rules;
    private final ReachCountLedger counts;
    private final ReachRunLedger runs;

    ReachDirectory(MongoOperations mongo, AwardRuleDirectory rules, ReachCountLedger counts, ReachRunLedger runs) {
        this.mongo = mongo;
        this.rules = rules;
        this.counts = counts;
        this.runs = runs;
    }

    /**
     * One award in a region.
     *
     * @param sum of what those that wait may claim, as far as it is known
     */
    public record Row(AwardRule rule, int waiting, int applied, Yuan sum) {
        public int eligible() {
            return waiting + applied;
        }
    }

    /**
     * All awards that somebody may claim in a region.
     *
     * @param on day of the last run that was done; null before the first
     */
    public record Table(@Nullable LocalDate on, List<Row> rows) {}

    /** Standings, by the names of the beneficiaries. */
    public Page<AwardStanding> search(ReachFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(
                mongo,
                List.of(
                        scope.condition(),
                        given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                        given(filter.rule(), rule -> Subject.of("rule", rule.value())),
                        where("state").in(filter.states() == null ? TOLD : told(filter.states()))),
                request);
    }

    /** Those of these that are told. */
    public List<AwardStanding> find(Collection<String> ids, Scope scope) {
        var query = new Query(allOf(
                List.of(where("_id").in(ids), scope.condition(), where("state").in(TOLD))));
        return mongo.find(query, AwardStanding.class);
    }

    private static Set<ReachState> told(Set<ReachState> wanted) {
        Set<ReachState> some = EnumSet.copyOf(TOLD);
        some.retainAll(wanted);
        return some;
    }

    /** Where most wait comes first; the caller has checked the scope. */
    public Table table(RegionCode region) {
        Map<String, ReachCount.Line> sums = new LinkedHashMap<>();
        counts.of(region).stream()
                .map(ReachCount::lines)
                .flatMap(Stream::ofNullable)
                .flatMap(List::stream)
                .forEach(line -> sums.merge(line.rule(), line, ReachCount.Line::and));
        List<Row> rows = new ArrayList<>();
        sums.values()
                .forEach(line -> rules.find(new AwardRuleId(line.rule()))
                        .ifPresent(rule -> rows.add(new Row(rule, line.waiting(), line.applied(), line.sum()))));
        rows.sort(Comparator.comparing(Row::waiting).reversed());
        return new Table(runs.last().orElse(null), List.copyOf(rows));
    }
}
