package org.hatchery.transfer.achievement;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.FirstOfEach;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.transfer.conversion.ConversionMode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every read of achievements, inside the scope of whoever asks; what is published is everybody's. */
@Component
@NamedInterface(propagate = false)
public class AchievementDirectory {
    private static final Keyset<RegisteredAchievement> LATEST = Keyset.byDay(
            RegisteredAchievement.class,
            "registeredOn",
            RegisteredAchievement::getRegisteredOn,
            achievement -> achievement.getId().value());

    public static final ListOrders<RegisteredAchievement> ORDERS = ListOrders.usually("REGISTERED_ON", LATEST)
            .or(
                    "PUBLISHED_ON",
                    Keyset.byDayIfAny(
                            RegisteredAchievement.class,
                            "publishedOn",
                            RegisteredAchievement::getPublishedOn,
                            achievement -> achievement.getId().value()));

    /** So many of a unit tell what it may claim; a university has more, and those that were converted come first. */
    private static final int MOST_OF_A_UNIT = 1_000;

    private static final int BATCH = 1_000;
    private static final String FIRST_OWNER = "facts.owners.0.creditCode";

    private final MongoOperations mongo;
    private final Clock clock;

    AchievementDirectory(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * The achievement with this id.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    RegisteredAchievement get(AchievementId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("achievement"));
    }

    public List<RegisteredAchievement> find(Collection<AchievementId> ids, Scope scope) {
        return mongo.find(
                new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), RegisteredAchievement.class);
    }

    /** Those of a unit that stands first among their owners; whoever asks acts for the unit or its bureau. */
    public List<RegisteredAchievement> ownedFirstBy(CreditCode unit) {
        return mongo.find(new Query(where(FIRST_OWNER).is(unit)).cursorBatchSize(BATCH), RegisteredAchievement.class);
    }

    /** Facts of the same as far as a scope goes, of a unit that whoever asks need not be. */
    public List<AchievementFact> ownedFirstBy(CreditCode unit, Scope scope) {
        return facts(allOf(List.of(where(FIRST_OWNER).is(unit), scope.condition())));
    }

    /** As many of each of many units, by their codes; a statistic, so the caller has checked the scope. */
    public Map<CreditCode, List<AchievementFact>> ownedFirstBy(Collection<CreditCode> units) {
        return facts(units, where(FIRST_OWNER).in(units), KnownAchievement::firstOwner);
    }

    /** Facts of those of one unit, by the key under which it sees its own, as far as the scope goes. */
    public List<AchievementFact> ofUnit(String key, Scope scope) {
        return facts(allOf(List.of(where(Scope.FIELD).is(key), scope.condition())));
    }

    /** As many of each of many units, by the keys under which they see their own; a statistic likewise. */
    public Map<String, List<AchievementFact>> ofUnits(Collection<String> keys) {
        return facts(keys, where(Scope.FIELD).in(keys), one -> one.visibleTo().stream());
    }

    private List<AchievementFact> facts(Criteria which) {
        Query query = KnownAchievement.fields(new Query(which))
                .with(KnownAchievement.order())
                .limit(MOST_OF_A_UNIT)
                .cursorBatchSize(MOST_OF_A_UNIT);
        return mongo.find(query, KnownAchievement.class, collection()).stream()
                .map(KnownAchievement::fact)
                .toList();
    }

    /** Those that one unit would be told; whatever all of them together have, only those are held. */
    private <K> Map<K, List<AchievementFact>> facts(
            Collection<K> asked, Criteria which, Function<KnownAchievement, Stream<K>> whose) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        Set<K> units = Set.copyOf(asked);
        FirstOfEach<K, AchievementFact> found = new FirstOfEach<>(AchievementFact.ORDER, MOST_OF_A_UNIT);
        Query query = KnownAchievement.fields(new Query(which)).cursorBatchSize(BATCH);
        try (Stream<KnownAchievement> all = mongo.stream(query, KnownAchievement.class, collection())) {
            all.forEach(one -> whose.apply(one).filter(units::contains).forEach(unit -> found.add(unit, one.fact())));
        }
        return found.all();
    }

    private String collection() {
        return mongo.getCollectionName(RegisteredAchievement.class);
    }

    /** Those that may be seen, and those that are published. */
    public List<RegisteredAchievement> readable(Collection<AchievementId> ids, Scope scope) {
        return mongo.find(new Query(where("_id").in(ids)), RegisteredAchievement.class).stream()
                .filter(one -> one.getPublishedOn() != null || scope.includes(one.getVisibleTo()))
                .toList();
    }

    /** Achievements, the latest registered first unless another order is asked for. */
    public Page<RegisteredAchievement> search(AchievementFilter filter, Scope scope, PageRequest request) {
        List<Criteria> all = new ArrayList<>(conditions(filter, scope.condition()));
        all.add(given(filter.priceAtLeast(), least -> where("conversions").elemMatch(dealt(least))));
        all.add(given(filter.contractMissing(), missing -> withoutContract(missing, filter.priceAtLeast())));
        all.add(given(filter.findings(), codes -> where("findings.code").in(codes)));
        return ORDERS.page(mongo, all, request);
    }

    /** The same of those that are published, wherever they are; of their conversions nothing is asked, which are not. */
    public Page<RegisteredAchievement> published(AchievementFilter filter, PageRequest request) {
        return ORDERS.page(mongo, conditions(filter, where("publishedOn").gte(LocalDate.of(1949, 10, 1))), request);
    }

    private List<Criteria> conditions(AchievementFilter filter, Criteria whose) {
        return List.of(
                whose,
                given(filter.region(), AchievementDirectory::lies),
                given(filter.funnel(), funnel -> where("funnel").in(funnel)),
                given(filter.fields(), fields -> where("facts.field").in(fields)),
                given(filter.purposes(), purposes -> where("facts.purpose").in(purposes)),
                given(filter.fiscal(), fiscal -> where("facts.source.fiscal").is(fiscal)),
                given(filter.overdue(), this::overdue),
                given(filter.publishedOn(), days -> days.on("publishedOn")),
                given(filter.text(), NameSearch::matches));
    }

    private static Criteria lies(RegionCode region) {
        return where(Scope.FIELD).is(Scope.region(region.value()));
    }

    /** Every contract is registered (应登尽登), as far as the register knows; nobody signs one with himself. */
    private static Criteria withoutContract(boolean wanted, @Nullable Yuan least) {
        Yuan from = least == null ? Yuan.ZERO : least;
        Criteria missing =
                where("conversions").elemMatch(dealt(from).and("confirmed").ne(true));
        return wanted
                ? missing
                : new Criteria()
                        .andOperator(where("conversions").elemMatch(dealt(from)), new Criteria().norOperator(missing));
    }

    /** A conversion with somebody else, of this price or more. */
    private static Criteria dealt(Yuan least) {
        return where("mode").ne(ConversionMode.OWN_USE).and("price").gte(least);
    }

    private Criteria overdue(boolean wanted) {
        Criteria late = new Criteria()
                .andOperator(
                        where("facts.source.fiscal").is(true),
                        where("facts.convertBy").lt(LocalDate.now(clock)),
                        where("convertedOn").is(null));
        return wanted ? late : new Criteria().norOperator(late);
    }
}
