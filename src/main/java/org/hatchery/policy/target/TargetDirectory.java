package org.hatchery.policy.target;

import static java.util.Comparator.comparing;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.limit;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.sort;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.unwind;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.mongo.Keyset;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every read of targets; they are public. */
@Component
@NamedInterface(propagate = false)
public class TargetDirectory {
    private static final Keyset<Target> AS_PRINTED = new Keyset<>(
            Target.class,
            "order",
            Direction.ASC,
            target -> String.valueOf(target.order()),
            target -> target.id().value(),
            Integer::valueOf);

    private static final int MOST_PLACES = 100;

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

    /** Targets set for exactly this region, alone or with others, of whatever year; as printed. */
    public List<Target> of(RegionCode region) {
        return mongo.find(new Query(where("regions").is(region)).with(Sort.by("order", "_id")), Target.class);
    }

    /** Targets that these clauses set, as printed. */
    public List<Target> ofClauses(Collection<ClauseId> clauses) {
        return mongo.find(new Query(where("clause").in(clauses)).with(Sort.by("order", "_id")), Target.class);
    }

    /** Where there are targets: the region itself first, then those above it, then some of those below. */
    public List<TargetPlace> around(RegionCode region) {
        Criteria near = new Criteria()
                .orOperator(where("within").is(region), where("regions").in(region.lineage()));
        var places = newAggregation(
                match(near),
                unwind("regions"),
                match(new Criteria()
                        .orOperator(
                                where("regions").in(region.lineage()),
                                where("regions").gte(region).lte(region.last()))),
                group("regions")
                        .count()
                        .as("targets")
                        .min("firstYear")
                        .as("firstYear")
                        .max("lastYear")
                        .as("lastYear"),
                sort(ASC, "_id"),
                limit(MOST_PLACES));
        return mongo
                .aggregate(places, mongo.getCollectionName(Target.class), Document.class)
                .getMappedResults()
                .stream()
                .map(TargetDirectory::place)
                .sorted(comparing((TargetPlace place) -> !place.region().equals(region))
                        .thenComparing(place -> !place.region().contains(region))
                        .thenComparing(TargetPlace::region))
                .toList();
    }

    private static TargetPlace place(Document found) {
        return new TargetPlace(
                new RegionCode(found.getString("_id")),
                found.getInteger("targets"),
                found.getInteger("firstYear"),
                found.getInteger("lastYear"));
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
