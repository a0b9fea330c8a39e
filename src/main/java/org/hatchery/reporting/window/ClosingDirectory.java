package org.hatchery.reporting.window;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.hatchery.region.RegionCode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Which bureaus have closed which periods; whoever asks has checked the division. */
@Component
public class ClosingDirectory {
    private final MongoOperations mongo;

    ClosingDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public Optional<PeriodClosing> find(WindowId window, RegionCode region) {
        return Optional.ofNullable(mongo.findById(PeriodClosing.id(window, region), PeriodClosing.class));
    }

    /** Levels on a way at which the period is closed. */
    public Set<Hop> levels(WindowId window, Collection<RegionCode> route) {
        return levels(window, route, closed(ids(window, route)));
    }

    /** The same among closings that were read. */
    public static Set<Hop> levels(WindowId window, Collection<RegionCode> route, Set<String> closed) {
        Set<Hop> levels = EnumSet.noneOf(Hop.class);
        route.stream()
                .filter(region -> closed.contains(PeriodClosing.id(window, region)))
                .forEach(region -> levels.add(Hop.of(region)));
        return levels;
    }

    /** Names of the closings that there could be on a way. */
    public static List<String> ids(WindowId window, Collection<RegionCode> route) {
        return route.stream().map(region -> PeriodClosing.id(window, region)).toList();
    }

    /** Which of these there are. */
    public Set<String> closed(Collection<String> ids) {
        var query = new Query(where("_id").in(ids));
        query.fields().include("_id");
        return mongo.find(query, Document.class, mongo.getCollectionName(PeriodClosing.class)).stream()
                .map(one -> one.getString("_id"))
                .collect(Collectors.toSet());
    }
}
