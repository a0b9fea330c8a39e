package org.hatchery.transfer.pack;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of packages of achievements: what is published is everybody's, what was withdrawn its compiler's. */
@Component
public class PackageDirectory {
    private static final String DAY = "publishedOn";
    private static final LocalDate ANY = LocalDate.of(1949, 10, 1);

    public static final ListOrders<AchievementPackage> ORDERS = ListOrders.usually(
            "PUBLISHED_ON",
            Keyset.byDayIfAny(
                    AchievementPackage.class,
                    DAY,
                    AchievementPackage::getPublishedOn,
                    one -> one.getId().value()));

    private final MongoOperations mongo;

    PackageDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Which packages; all conditions that are given hold together. */
    public record Asked(
            @Nullable RegionCode region,
            @Nullable Set<TechnologyField> fields,
            @Nullable String text) {}

    /**
     * The package with this id.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    AchievementPackage get(PackageId id, Scope scope) {
        return mongo
                .find(new Query(allOf(List.of(where("_id").is(id), scope.condition()))), AchievementPackage.class)
                .stream()
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("package"));
    }

    /** Those that are published, and of the others those in scope. */
    public List<AchievementPackage> readable(Collection<PackageId> ids, Scope scope) {
        return mongo.find(new Query(where("_id").in(ids)), AchievementPackage.class).stream()
                .filter(one -> one.getPublishedOn() != null || scope.includes(one.getVisibleTo()))
                .toList();
    }

    /** What is published, the latest first. */
    public Page<AchievementPackage> published(Asked asked, PageRequest request) {
        return ORDERS.page(
                mongo,
                List.of(
                        where(DAY).gte(ANY),
                        given(asked.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                        given(asked.fields(), fields -> where("facts.field").in(fields)),
                        given(asked.text(), NameSearch::matches)),
                request);
    }
}
