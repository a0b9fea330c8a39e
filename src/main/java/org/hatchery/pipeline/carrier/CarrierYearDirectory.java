package org.hatchery.pipeline.carrier;

import static java.util.stream.Collectors.toMap;
import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.pipeline.metric.Metric;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Reads and keeps the figures of carriers by year. */
@Component
@NamedInterface(propagate = false)
public class CarrierYearDirectory {
    private static final Keyset<CarrierYear> BY_ID = new Keyset<>(
            CarrierYear.class, "carrier", Direction.ASC, year -> year.carrier().value(), CarrierYear::id, text -> text);
    private static final int BATCH = 10_000;

    private final MongoOperations mongo;

    CarrierYearDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Makes the figures of these carriers what they should be; only what differs is written. */
    void keep(Collection<CarrierId> carriers, List<CarrierYear> right) {
        Map<String, CarrierYear> known =
                mongo.find(new Query(where("carrier").in(carriers)).cursorBatchSize(BATCH), CarrierYear.class).stream()
                        .collect(toMap(CarrierYear::id, year -> year));
        Set<String> gone = new HashSet<>(known.keySet());
        right.forEach(year -> {
            gone.remove(year.id());
            if (!year.equals(known.get(year.id()))) {
                mongo.save(year);
            }
        });
        if (!gone.isEmpty()) {
            mongo.remove(new Query(where("_id").in(gone)), CarrierYear.class);
        }
    }

    /** Peers by one metric, highest first; whoever asks has checked the region. */
    public Page<CarrierYear> ranking(Peers peers, Metric metric, PageRequest request) {
        String field = "values." + metric.key();
        var highest = new Keyset<CarrierYear>(
                CarrierYear.class,
                field,
                Direction.DESC,
                year -> String.valueOf(year.values().get(metric.key())),
                CarrierYear::id,
                Double::valueOf);
        return highest.page(mongo, conditions(peers, field), request);
    }

    /** How all peers stand by one metric. */
    public Standing standing(Peers peers, Metric metric) {
        String field = "values." + metric.key();
        var query = new Query(allOf(conditions(peers, field))).cursorBatchSize(BATCH);
        query.fields().include(field);
        return new Standing(mongo.find(query, Document.class, mongo.getCollectionName(CarrierYear.class)).stream()
                .map(found -> found.get("values", Document.class)
                        .get(metric.key(), Number.class)
                        .doubleValue())
                .sorted()
                .toList());
    }

    /** All peers with whatever can be told of each, at most so many; whoever asks has checked the region. */
    public List<CarrierYear> peers(Peers peers, int most) {
        var query = new Query(allOf(conditions(peers)))
                .with(Sort.by(Direction.ASC, "_id"))
                .limit(most);
        return mongo.find(query, CarrierYear.class);
    }

    private static List<Criteria> conditions(Peers peers, String field) {
        List<Criteria> told = new ArrayList<>(conditions(peers));
        told.add(where(field).exists(true));
        return told;
    }

    private static List<Criteria> conditions(Peers peers) {
        return List.of(
                where(Scope.FIELD).is(Scope.region(peers.region().value())),
                where("year").is(peers.year()),
                where("kind").is(peers.kind()),
                where("level").is(peers.level()));
    }

    /** Those of these carriers with any signal in a year, wherever they lay then; whoever asks has seen the carriers. */
    public List<CarrierYear> hollow(Collection<CarrierId> carriers, int year) {
        List<String> ids =
                carriers.stream().map(carrier -> CarrierYear.id(carrier, year)).toList();
        var query =
                new Query(allOf(List.of(where("_id").in(ids), where("hollow").is(true))));
        return mongo.find(query.cursorBatchSize(BATCH), CarrierYear.class);
    }

    /** Carriers of a region with any of these signals in a year; whoever asks has checked the region. */
    public Page<CarrierYear> withSignals(
            String region, int year, Collection<HollowSignal> signals, PageRequest request) {
        return BY_ID.page(
                mongo,
                List.of(
                        where(Scope.FIELD).is(Scope.region(region)),
                        where("year").is(year),
                        where("hollow").is(true),
                        where("signals").in(signals)),
                request);
    }
}
