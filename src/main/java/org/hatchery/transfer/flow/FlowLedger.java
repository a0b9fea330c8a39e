package org.hatchery.transfer.flow;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.unwind;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Retries;
import org.hatchery.transfer.contract.TechnologyContract;
import org.hatchery.transfer.contract.TechnologyContractDirectory;
import org.hatchery.transfer.contract.TechnologyContractId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Keeps flows equal to what contracts say: whatever pair of places a contract touches is added up anew, then the pairs of
 * the divisions above it from those below.
 *
 * <p>Each sum is read after the version of what it replaces, and written only over that version: whoever comes second
 * reads again, so no sum is written that has not seen what was written before it. Doing it twice changes nothing.
 */
@Component
public class FlowLedger {
    private final MongoOperations mongo;
    private final Flows flows;
    private final TechnologyContractDirectory contracts;

    FlowLedger(MongoOperations mongo, Flows flows, TechnologyContractDirectory contracts) {
        this.mongo = mongo;
        this.flows = flows;
        this.contracts = contracts;
    }

    /** Adds up every flow that these contracts are part of. */
    public void follow(Collection<String> ids) {
        Set<FlowPair> pairs =
                contracts.find(ids.stream().map(TechnologyContractId::new).toList(), Scope.EVERYTHING).stream()
                        .flatMap(FlowLedger::pairs)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        pairs.forEach(pair -> keep(pair, FlowLevel.COUNTY, () -> ofContracts(pair)));
        Stream.of(FlowLevel.CITY, FlowLevel.PROVINCE)
                .forEach(level -> pairs.stream()
                        .map(pair -> pair.at(level))
                        .distinct()
                        .forEach(pair -> keep(pair, level, () -> ofPlaces(pair))));
    }

    private static Stream<FlowPair> pairs(TechnologyContract contract) {
        RegionCode from = contract.getFacts().seller().region();
        return from == null
                ? Stream.empty()
                : contract.getEntries().stream()
                        .map(entry -> new FlowPair(
                                entry.year(), from, contract.getFacts().buyer().region()))
                        .distinct();
    }

    private void keep(FlowPair pair, FlowLevel level, Supplier<List<FlowMonth>> sums) {
        Retries.whenLost(() -> {
            Flow known = flows.findById(pair.id(level)).orElse(null);
            List<FlowMonth> months = sums.get();
            if (known == null ? months.isEmpty() : known.months().equals(months)) {
                return pair;
            }
            try {
                flows.save(new Flow(
                        pair.id(level),
                        known == null ? null : known.version(),
                        pair.year(),
                        level,
                        pair.from().value(),
                        pair.target(),
                        months));
            } catch (DuplicateKeyException another) {
                throw new OptimisticLockingFailureException("Somebody was first.", another);
            }
            return pair;
        });
    }

    private List<FlowMonth> ofContracts(FlowPair pair) {
        Criteria both = new Criteria()
                .andOperator(
                        where("facts.seller.region").is(pair.from().value()),
                        where("facts.buyer.region")
                                .is(pair.to() == null ? null : pair.to().value()),
                        where("entries.year").is(pair.year()));
        return months(mongo
                .aggregate(
                        newAggregation(
                                match(both),
                                unwind("entries"),
                                match(where("entries.year").is(pair.year())),
                                group("entries.month")
                                        .sum("entries.contracts")
                                        .as("contracts")
                                        .sum("entries.total")
                                        .as("total")
                                        .sum("entries.technology")
                                        .as("technology")),
                        mongo.getCollectionName(TechnologyContract.class),
                        Document.class)
                .getMappedResults()
                .stream()
                .map(FlowLedger::month));
    }

    private List<FlowMonth> ofPlaces(FlowPair pair) {
        RegionCode to = pair.to();
        Criteria target = to == null
                ? where("to").is(FlowPair.ABROAD)
                : where("to").gte(to.value()).lte(to.last().value());
        Criteria places = new Criteria()
                .andOperator(
                        where("year").is(pair.year()),
                        where("level").is(FlowLevel.COUNTY),
                        where("from")
                                .gte(pair.from().value())
                                .lte(pair.from().last().value()),
                        target);
        return months(mongo.find(new Query(places), Flow.class).stream().flatMap(flow -> flow.months().stream()));
    }

    private static FlowMonth month(Document sum) {
        return new FlowMonth(
                Objects.requireNonNull(sum.getInteger("_id")),
                number(sum, "contracts"),
                number(sum, "total"),
                number(sum, "technology"));
    }

    private static long number(Document sum, String name) {
        return sum.get(name, Number.class).longValue();
    }

    private static List<FlowMonth> months(Stream<FlowMonth> parts) {
        Map<Integer, FlowSum> sums = parts.collect(Collectors.toMap(FlowMonth::month, FlowMonth::sum, FlowSum::plus));
        return sums.entrySet().stream()
                .filter(sum -> !sum.getValue().isNone())
                .map(sum -> new FlowMonth(
                        sum.getKey(),
                        sum.getValue().contracts(),
                        sum.getValue().total(),
                        sum.getValue().technology()))
                .sorted(Comparator.comparing(FlowMonth::month))
                .toList();
    }
}
