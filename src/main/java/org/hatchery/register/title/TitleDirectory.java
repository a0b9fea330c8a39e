package org.hatchery.register.title;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.hatchery.register.party.Party;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every read of titles: lists inside the scope of whoever asks, those of one holder by whoever sees the holder. */
@Component
@NamedInterface(propagate = false)
public class TitleDirectory {
    static final ListOrders<Title> ORDERS = ListOrders.usually(
                    "FROM",
                    Keyset.byDay(
                            Title.class,
                            "from",
                            Title::from,
                            title -> title.id().value()))
            .or(
                    "ENDS_ON",
                    Keyset.byDayIfAny(
                            Title.class,
                            "endsOn",
                            Title::endsOn,
                            title -> title.id().value()));
    /** Titles of a page of holders; nobody has so many. */
    private static final int MOST = 2_000;

    private final MongoOperations mongo;
    private final Clock clock;

    TitleDirectory(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    public List<Title> find(Collection<TitleId> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), Title.class);
    }

    /**
     * The title with this id.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    public Title get(TitleId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("title"));
    }

    /** Titles of holders whom the caller sees, the latest first; titles are public. */
    public List<Title> of(Collection<Party> holders) {
        return ofCodes(holders.stream().map(Party::code).toList());
    }

    /** The same by the codes of the holders. */
    public List<Title> ofCodes(Collection<String> holders) {
        var query = new Query(where("holderCode").in(holders))
                .with(Sort.by(Sort.Direction.DESC, "from", "_id"))
                .limit(MOST);
        return mongo.find(query, Title.class);
    }

    /** All titles of these holders, by their codes; a statistic, so the caller has checked the scope. */
    public List<Title> ofAll(Collection<String> holders) {
        return mongo.find(new Query(where("holderCode").in(holders)), Title.class);
    }

    /** The next codes of holders after one. */
    public List<String> holdersAfter(String code, int most) {
        var steps = Aggregation.newAggregation(
                Aggregation.match(where("holderCode").gt(code)),
                Aggregation.group("holderCode"),
                Aggregation.sort(Sort.Direction.ASC, "_id"),
                Aggregation.limit(most));
        return mongo.aggregate(steps, Title.class, Document.class).getMappedResults().stream()
                .map(found -> found.getString("_id"))
                .toList();
    }

    /** Titles, the latest first unless another order is asked for. */
    public Page<Title> search(TitleFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(mongo, conditions(filter, scope), request);
    }

    private List<Criteria> conditions(TitleFilter filter, Scope scope) {
        return List.of(
                scope.condition(),
                given(filter.kinds(), kinds -> where("kind").in(kinds)),
                given(filter.levels(), levels -> where("level").in(levels)),
                given(filter.holders(), holders -> where("holder.kind").in(holders)),
                given(filter.states(), states -> where("state").in(states)),
                given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                given(filter.inForce(), this::inForce),
                given(filter.from(), days -> days.on("from")),
                given(filter.endsOn(), days -> days.on("endsOn")),
                given(filter.text(), NameSearch::matches));
    }

    private Criteria inForce(boolean wanted) {
        LocalDate today = LocalDate.now(clock);
        Criteria now = new Criteria()
                .andOperator(
                        where("from").lte(today),
                        new Criteria()
                                .orOperator(
                                        where("endsOn").is(null),
                                        where("endsOn").gt(today)));
        return wanted ? now : new Criteria().norOperator(now);
    }
}
