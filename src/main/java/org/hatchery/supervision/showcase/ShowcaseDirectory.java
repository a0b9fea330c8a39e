package org.hatchery.supervision.showcase;

import static java.util.Objects.requireNonNull;
import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.OpenPage;
import org.hatchery.shared.mongo.OpenPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every read of showcases: those around whoever asks, and what is published for everybody. */
@Component
@NamedInterface(propagate = false)
public class ShowcaseDirectory {
    private static final String PUBLISHED_ON = "publishedOn";

    static final ListOrders<Showcase> ORDERS = ListOrders.usually(
                    "PROPOSED_ON",
                    Keyset.byDay(
                            Showcase.class,
                            "proposedOn",
                            Showcase::getProposedOn,
                            one -> one.getId().value()))
            .or(
                    "PUBLISHED_ON",
                    Keyset.byDayIfAny(
                            Showcase.class,
                            PUBLISHED_ON,
                            Showcase::getPublishedOn,
                            one -> one.getId().value()));

    private final MongoOperations mongo;

    ShowcaseDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Those of the scope, and those that are published. */
    public List<Showcase> find(Collection<ShowcaseId> ids, Scope scope) {
        Criteria seen = scope.everything() ? new Criteria() : new Criteria().orOperator(scope.condition(), published());
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), seen))), Showcase.class);
    }

    Showcase get(ShowcaseId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("showcase"));
    }

    /** Showcases, the latest first unless another order is asked for. */
    public Page<Showcase> search(ShowcaseFilter filter, Scope scope, PageRequest request) {
        boolean everywhere = Boolean.TRUE.equals(filter.published());
        return ORDERS.page(
                mongo,
                List.of(
                        everywhere ? published() : scope.condition(),
                        given(
                                Boolean.FALSE.equals(filter.published()) ? filter.published() : null,
                                no -> where("state").ne(ShowcaseState.PUBLISHED)),
                        given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                        given(filter.clause(), clause -> where("origin.clause").is(clause)),
                        given(filter.kinds(), kinds -> where("origin.kind").in(kinds)),
                        given(filter.levels(), levels -> where("level").in(levels)),
                        given(filter.states(), states -> where("state").in(states)),
                        given(filter.acceptedOn(), days -> days.on("acceptedOn")),
                        given(filter.publishedOn(), days -> days.on(PUBLISHED_ON))),
                request);
    }

    /** One that is published. */
    public Optional<Showcase> open(String id) {
        return find(List.of(new ShowcaseId(id)), Scope.NOTHING).stream().findFirst();
    }

    /** What is published in a division, the latest first. */
    public OpenPage<Showcase> open(
            RegionCode region, @Nullable ShowcaseKind kind, @Nullable OpenPlace after, int size) {
        var query = new Query(allOf(List.of(
                        where(Scope.FIELD).is(Scope.region(region.value())),
                        published(),
                        given(kind, one -> where("origin.kind").is(one)),
                        given(after, place -> place.beyond(PUBLISHED_ON)))))
                .with(Sort.by(Direction.DESC, PUBLISHED_ON, "_id"))
                .limit(size + 1);
        return OpenPage.of(
                mongo.find(query, Showcase.class),
                size,
                one -> new OpenPlace(
                        requireNonNull(one.getPublishedOn()), one.getId().value()));
    }

    private static Criteria published() {
        return where("state").is(ShowcaseState.PUBLISHED);
    }
}
