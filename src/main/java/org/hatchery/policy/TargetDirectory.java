package org.hatchery.policy;

import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.mongo.Keyset;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of targets; they are public. */
@Component
public class TargetDirectory {
    private static final Keyset<Target> AS_PRINTED = new Keyset<>(
            Target.class,
            "order",
            Direction.ASC,
            target -> String.valueOf(target.order()),
            target -> target.id().value(),
            Integer::valueOf);

    private final MongoOperations mongo;

    TargetDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Targets as printed. */
    public Page<Target> search(TargetFilter filter, PageRequest request) {
        return AS_PRINTED.page(mongo, conditions(filter), request);
    }

    public List<Target> find(Collection<TargetId> ids) {
        return mongo.find(new Query(where("_id").in(ids)), Target.class);
    }

    /** Targets set for exactly this region, alone or with others, that concern a year; as printed. */
    List<Target> of(RegionCode region, int year) {
        var query = new Query(Keyset.allOf(List.of(where("regions").is(region), concerns(year))));
        return mongo.find(query.with(Sort.by("order", "_id")), Target.class);
    }

    private static List<Criteria> conditions(TargetFilter filter) {
        return List.of(
                given(filter.document(), document -> where("document").is(document)),
                given(filter.region(), region -> where("within").is(region)),
                given(filter.year(), TargetDirectory::concerns),
                given(filter.natures(), natures -> where("nature").in(natures)),
                given(
                        filter.reliabilities(),
                        reliabilities -> where("reliability").in(reliabilities)),
                given(filter.measured(), measured -> where("metric").exists(measured)));
    }

    private static Criteria concerns(int year) {
        return new Criteria()
                .andOperator(where("firstYear").lte(year), where("lastYear").gte(year));
    }
}
