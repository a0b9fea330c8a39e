package org.hatchery.policy.target;

import static java.util.Comparator.comparing;
import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.limit;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.sort;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.unwind;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.Edition;
import org.hatchery.policy.document.Held;
import org.hatchery.policy.document.PolicyDocumentId;
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

    private static final Sort PRINTED = Sort.by("order", "_id");

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

    /** Targets set for exactly this region, alone or with others, of whatever year, that held at the end of a day; as printed. */
    public List<Target> of(RegionCode region, LocalDate day) {
        return mongo.find(
                new Query(allOf(List.of(where("regions").is(region), Held.on(day)))).with(PRINTED), Target.class);
    }

    /** All targets of a document that hold, as printed. */
    public List<Target> heldOf(PolicyDocumentId document) {
        return mongo.find(
                new Query(allOf(List.of(where("document").is(document), Held.now()))).with(PRINTED), Target.class);
    }

    /** What these were broken down to at the end of a day, by division; one command. */
    public List<Target> partsOf(Collection<TargetId> wholes, LocalDate day) {
        return wholes.isEmpty()
                ? List.of()
                : mongo.find(
                        new Query(allOf(List.of(where("whole").in(wholes), Held.on(day))))
                                .with(Sort.by("regions", "_id")),
                        Target.class);
    }

    /** Those of these that held at the end of a day, whichever version that was. */
    public List<Target> roots(Collection<TargetId> roots, LocalDate day) {
        return roots.isEmpty()
                ? List.of()
                : mongo.find(
                        new Query(allOf(List.of(
                                new Criteria()
                                        .orOperator(roots.stream()
                                                .map(TargetId::value)
                                                .flatMap(root -> versions("_id", root))
                                                .toList()),
                                Held.on(day)))),
                        Target.class);
    }

    /** The first version, and all that are called after it. */
    private static Stream<Criteria> versions(String field, String root) {
        return Stream.of(where(field).is(root), where(field).gte(root + '@').lt(root + 'A'));
    }

    /** What is promised for a place in its last year; the first as printed. */
    public Optional<Target> last(TargetPlace place, LocalDate day) {
        return Optional.ofNullable(mongo.findOne(
                new Query(allOf(List.of(
                                where("regions")
                                        .is(place.region())
                                        .and("lastYear")
                                        .is(place.lastYear()),
                                Held.on(day))))
                        .with(PRINTED),
                Target.class));
    }

    /** Duties with days of the year that bind one of these regions. */
    public List<Target> duties(Collection<RegionCode> regions) {
        return mongo.find(
                new Query(allOf(List.of(
                                where("regions").in(regions), where("dueDays.0").exists(true), Held.now())))
                        .with(PRINTED),
                Target.class);
    }

    /** Targets that hold and that any version of these clauses sets, as printed. */
    public List<Target> ofClauses(Collection<ClauseId> clauses) {
        return clauses.isEmpty()
                ? List.of()
                : mongo.find(
                        new Query(allOf(List.of(
                                        new Criteria()
                                                .orOperator(clauses.stream()
                                                        .map(clause -> Edition.root(clause.value()))
                                                        .distinct()
                                                        .flatMap(root -> versions("clause", root))
                                                        .toList()),
                                        Held.now())))
                                .with(PRINTED),
                        Target.class);
    }

    /** Where there are targets: the region itself first, then those above it, then some of those below. */
    public List<TargetPlace> around(RegionCode region, LocalDate day) {
        Criteria near = allOf(List.of(
                new Criteria()
                        .orOperator(where("within").is(region), where("regions").in(region.lineage())),
                Held.on(day)));
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
                Held.now(),
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
