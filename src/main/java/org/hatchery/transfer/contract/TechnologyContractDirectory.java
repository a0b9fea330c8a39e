package org.hatchery.transfer.contract;

import static java.util.stream.Collectors.toMap;
import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.region.RegionCode;
import org.hatchery.register.person.PersonId;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.FirstOfEach;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.transfer.check.Neighbour;
import org.hatchery.transfer.paper.ContractFacts;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every read of technology contracts, inside the scope of whoever asks. */
@Component
@NamedInterface(propagate = false)
public class TechnologyContractDirectory {
    private static final Keyset<TechnologyContract> LATEST = Keyset.byDay(
            TechnologyContract.class,
            "facts.signedOn",
            contract -> contract.getFacts().signedOn(),
            contract -> contract.getId().value());

    public static final ListOrders<TechnologyContract> ORDERS = ListOrders.usually("SIGNED_ON", LATEST)
            .or(
                    "TOTAL",
                    Keyset.byAmount(
                            TechnologyContract.class,
                            "facts.total",
                            contract -> contract.getFacts().total(),
                            contract -> contract.getId().value()))
            .or(
                    "RECOGNISED_ON",
                    Keyset.byDayIfAny(
                            TechnologyContract.class,
                            "recognisedOn",
                            TechnologyContract::getRecognisedOn,
                            contract -> contract.getId().value()));

    /** As many neighbours as a check looks at; a seller with more is looked at by its latest ones. */
    private static final int MOST_NEIGHBOURS = 1_000;

    private static final String CERTIFICATE = "certificate";
    private static final String BUYER = "facts.buyer.creditCode";

    private static final List<RegistrationState> LIVING = java.util.Arrays.stream(RegistrationState.values())
            .filter(RegistrationState::isLiving)
            .toList();

    private static final List<RegistrationState> COUNTED =
            List.of(RegistrationState.RECOGNISED, RegistrationState.CHANGED);

    private final MongoOperations mongo;

    TechnologyContractDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * The contract with this id.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    TechnologyContract get(TechnologyContractId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("contract"));
    }

    public List<TechnologyContract> find(Collection<TechnologyContractId> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), TechnologyContract.class);
    }

    /** The voucher's orders that some of these name. */
    List<String> ordersOf(Collection<String> ids) {
        return mongo.findDistinct(
                new Query(where("_id").in(ids).and("facts.voucherOrder").ne(null)),
                "facts.voucherOrder",
                TechnologyContract.class,
                String.class);
    }

    /** The certificate of the recognised contract that an order pays. */
    Optional<String> certificateOf(String order) {
        return Optional.ofNullable(mongo.findOne(
                        new Query(where("paidBy").is(order).and("state").in(COUNTED)), TechnologyContract.class))
                .map(TechnologyContract::getCertificate);
    }

    /** The certificates that some of these were given, whatever has become of them. */
    public List<String> certificatesOf(Collection<String> ids) {
        return mongo.findDistinct(
                new Query(where("_id").in(ids).and(CERTIFICATE).ne(null)),
                CERTIFICATE,
                TechnologyContract.class,
                String.class);
    }

    /** Those of these certificates whose contracts are recognised now; no more than that is told of what is out of scope. */
    public Set<String> recognised(Collection<String> certificates) {
        return certificates.isEmpty()
                ? Set.of()
                : Set.copyOf(mongo.findDistinct(
                        new Query(
                                where(CERTIFICATE).in(certificates).and("state").in(COUNTED)),
                        CERTIFICATE,
                        TechnologyContract.class,
                        String.class));
    }

    /** Contracts, the latest signed first unless another order is asked for. */
    public Page<TechnologyContract> search(TechnologyContractFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(mongo, conditions(filter, scope), request);
    }

    /** Those that count in the statistics and that somebody bought, the latest hundred signed, as far as the scope goes. */
    public List<BoughtContract> boughtBy(CreditCode buyer, Scope scope) {
        Query query = KnownContract.fields(
                        new Query(allOf(List.of(bought(where(BUYER).is(buyer)), scope.condition()))))
                .with(Sort.by(Sort.Direction.DESC, "facts.signedOn", "_id"))
                .limit(PageRequest.LARGEST)
                .cursorBatchSize(PageRequest.LARGEST);
        return mongo.find(query, KnownContract.class, mongo.getCollectionName(TechnologyContract.class)).stream()
                .map(KnownContract::bought)
                .toList();
    }

    /** The same hundred of each of many buyers, by their codes; a statistic, so the caller has checked the scope. */
    public Map<CreditCode, List<BoughtContract>> boughtBy(Collection<CreditCode> buyers) {
        if (buyers.isEmpty()) {
            return Map.of();
        }
        FirstOfEach<CreditCode, BoughtContract> found = new FirstOfEach<>(BoughtContract.ORDER, PageRequest.LARGEST);
        Query query =
                KnownContract.fields(new Query(bought(where(BUYER).in(buyers)))).cursorBatchSize(1_000);
        try (Stream<KnownContract> all =
                mongo.stream(query, KnownContract.class, mongo.getCollectionName(TechnologyContract.class))) {
            all.forEach(one -> one.buyer().forEach(buyer -> found.add(buyer, one.bought())));
        }
        return found.all();
    }

    private static Criteria bought(Criteria whose) {
        return allOf(List.of(whose, where("state").in(COUNTED)));
    }

    /**
     * What was recognised in these days and brought about by each of these; those without any are missing.
     *
     * <p>A statistic, so the caller has checked the scope; it is added up where it lies, however many contracts that are.
     *
     * @param buyers region whose buyers count as local
     */
    public Map<PersonId, ContractSum> brokeredBy(Collection<PersonId> people, DayRange days, RegionCode buyers) {
        List<String> keys =
                people.stream().map(one -> Scope.practitioner(one.value())).toList();
        List<Criteria> whose =
                List.of(where(Scope.FIELD).in(keys), where("facts.brokerPerson").in(people));
        return sums("facts.brokerPerson", whose, days, buyers, PersonId::new);
    }

    /** The same, sold by each of these. */
    public Map<CreditCode, ContractSum> soldBy(Collection<CreditCode> sellers, DayRange days, RegionCode buyers) {
        List<String> keys = sellers.stream().map(CreditCode::value).toList();
        List<Criteria> whose = List.of(
                where("parties").in(keys), where("facts.seller.creditCode").in(sellers));
        return sums("facts.seller.creditCode", whose, days, buyers, CreditCode::new);
    }

    private <K> Map<K, ContractSum> sums(
            String field, List<Criteria> whose, DayRange days, RegionCode buyers, Function<String, K> key) {
        List<Criteria> all = new ArrayList<>(whose);
        all.add(where("state").in(COUNTED));
        all.add(days.on("recognisedOn"));
        String buyer = "$facts.buyer.region";
        var inside = new Document(
                "$and",
                List.of(
                        new Document("$gte", List.of(buyer, buyers.value())),
                        new Document("$lte", List.of(buyer, buyers.last().value()))));
        var group = new Document("_id", "$" + field)
                .append("contracts", new Document("$sum", 1L))
                .append("total", new Document("$sum", "$facts.total"))
                .append("local", new Document("$sum", new Document("$cond", List.of(inside, 1L, 0L))));
        var sums = Aggregation.newAggregation(Aggregation.match(allOf(all)), context -> new Document("$group", group));
        return mongo.aggregate(sums, TechnologyContract.class, Document.class).getMappedResults().stream()
                .collect(toMap(
                        found -> key.apply(found.getString("_id")),
                        found -> new ContractSum(
                                found.getLong("contracts"), new Yuan(found.getLong("total")), found.getLong("local"))));
    }

    /** Living contracts of either party, the latest signed first, without one; checks look beyond the scope. */
    List<Neighbour> around(ContractFacts facts, TechnologyContractId without) {
        var query = new Query(allOf(List.of(
                        where("parties").in(facts.partyKeys()),
                        where("state").in(LIVING),
                        where("_id").ne(without))))
                .with(Sort.by(Sort.Direction.DESC, "facts.signedOn"))
                .limit(MOST_NEIGHBOURS);
        return mongo.find(query, TechnologyContract.class).stream()
                .map(contract -> new Neighbour(contract.getFacts(), contract.getCertificate()))
                .toList();
    }

    private static List<Criteria> conditions(TechnologyContractFilter filter, Scope scope) {
        return List.of(
                scope.condition(),
                given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                given(filter.sellerRegion(), region -> lies("facts.seller.region", region)),
                given(filter.buyerRegion(), region -> lies("facts.buyer.region", region)),
                given(filter.incubatee(), party -> where(Scope.FIELD).is(Scope.incubatee(party.value()))),
                given(filter.party(), code -> where("parties").is(code.value())),
                given(filter.states(), states -> where("state").in(states)),
                given(filter.kinds(), kinds -> where("facts.kind").in(kinds)),
                given(filter.fields(), fields -> where("facts.field").in(fields)),
                given(filter.signedOn(), days -> days.on("facts.signedOn")),
                given(filter.recognisedOn(), days -> days.on("recognisedOn")),
                given(filter.decideBy(), days -> days.on("decideBy")),
                given(filter.findings(), codes -> where("findings.code").in(codes)),
                given(filter.least(), least -> where("facts.total").gte(least)),
                given(filter.text(), NameSearch::matches));
    }

    private static Criteria lies(String field, RegionCode region) {
        return region.equals(RegionCode.NATION)
                ? where(field).ne(null)
                : where(field).gte(region).lte(region.last());
    }
}
