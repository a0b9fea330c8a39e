package org.hatchery.transfer.achievement;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
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

    private static final int MOST_OF_A_UNIT = 1_000;

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

    /** The same as far as a scope goes, of a unit that whoever asks need not be. */
    public List<RegisteredAchievement> ownedFirstBy(CreditCode unit, Scope scope) {
        var query = new Query(allOf(List.of(where("facts.owners.0.creditCode").is(unit), scope.condition())));
        return mongo.find(query.limit(MOST_OF_A_UNIT).cursorBatchSize(MOST_OF_A_UNIT), RegisteredAchievement.class);
    }

    /** Those of a unit that stands first among their owners; whoever asks acts for the unit or its bureau. */
    public List<RegisteredAchievement> ownedFirstBy(CreditCode unit) {
        return mongo.find(
                new Query(where("facts.owners.0.creditCode").is(unit)).cursorBatchSize(1_000),
                RegisteredAchievement.class);
    }

    /** The same of many units, by their codes; a statistic, so the caller has checked the scope. */
    public Map<CreditCode, List<RegisteredAchievement>> ownedFirstBy(Collection<CreditCode> units) {
        if (units.isEmpty()) {
            return Map.of();
        }
        return mongo
                .find(
                        new Query(where("facts.owners.0.creditCode").in(units)).cursorBatchSize(1_000),
                        RegisteredAchievement.class)
                .stream()
                .collect(groupingBy(
                        one -> requireNonNull(one.getFacts().owners().get(0).creditCode())));
    }

    /** Those of many units, by the keys under which they see their own; a statistic, so the caller has checked the scope. */
    public Map<String, List<RegisteredAchievement>> ofUnits(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Set<String> asked = Set.copyOf(keys);
        Map<String, List<RegisteredAchievement>> found = new HashMap<>();
        mongo.find(new Query(where(Scope.FIELD).in(asked)).cursorBatchSize(1_000), RegisteredAchievement.class)
                .forEach(one -> one.getVisibleTo().stream()
                        .filter(asked::contains)
                        .forEach(key -> found.computeIfAbsent(key, same -> new ArrayList<>())
                                .add(one)));
        return found;
    }

    /** Those of one unit, by the key under which it sees its own, as far as the scope goes; nobody has more than are read. */
    public List<RegisteredAchievement> ofUnit(String key, Scope scope) {
        var query = new Query(allOf(List.of(where(Scope.FIELD).is(key), scope.condition())));
        return mongo.find(query.limit(MOST_OF_A_UNIT).cursorBatchSize(MOST_OF_A_UNIT), RegisteredAchievement.class);
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

    /** Every contract is registered (应登尽登); nobody signs one with himself. */
    private static Criteria withoutContract(boolean wanted, @Nullable Yuan least) {
        Yuan from = least == null ? Yuan.ZERO : least;
        Criteria missing =
                where("conversions").elemMatch(dealt(from).and("contract").is(null));
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
