package org.hatchery.voucher.story;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.hatchery.risk.RiskSignal;
import org.hatchery.risk.RiskSource;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Scope;
import org.hatchery.voucher.order.OrderState;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.stereotype.Component;

/** Against providers: that somebody ordered from them in the year at a price far above their own catalogue. */
@Component
class InflatedOrderStatistics implements RiskSource {
    /**
     * No source says how far is too far, so it is ours: a price that the catalogue would give for twice as much. Any other
     * difference has its reason on the order and is judged with the claim.
     */
    static final int FAR = 2;

    /** Nobody is to pay such a price, as it was declined or given up. */
    private static final List<OrderState> CAME_TO_NOTHING =
            Arrays.stream(OrderState.values()).filter(OrderState::isOver).toList();

    private static final String ORDERS = "orders";

    private final MongoOperations mongo;

    InflatedOrderStatistics(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<String, Set<RiskSignal>> of(Question question) {
        return question.isAbout("Provider")
                ? inflated(question).stream().collect(toMap(one -> one, one -> Set.of(RiskSignal.ABOVE_CATALOGUE)))
                : Map.of();
    }

    private Set<String> inflated(Question question) {
        var days = DayRange.ofYear(question.year());
        List<String> seenBy = question.keys().stream().map(Scope::provider).toList();
        var unit = "$orders.pricing.unitPrice";
        var catalogue = new Document(
                "$multiply", List.of(unit, new Document("$multiply", List.of("$orders.pricing.quantity", FAR))));
        var far = new Document("$expr", new Document("$gt", List.of("$orders.price", catalogue)));
        var asked = Aggregation.newAggregation(
                Aggregation.match(where(Scope.FIELD).in(seenBy)),
                Aggregation.unwind(ORDERS),
                Aggregation.match(allOf(List.of(
                        where("orders.offer.provider").in(question.keys()),
                        days.on("orders.placedOn"),
                        where("orders.state").nin(CAME_TO_NOTHING),
                        where("orders.pricing.unitPrice").exists(true)))),
                context -> new Document("$match", far),
                Aggregation.group("orders.offer.provider"));
        return mongo
                .aggregate(asked, mongo.getCollectionName(Voucher.class), Document.class)
                .getMappedResults()
                .stream()
                .map(found -> found.getString("_id"))
                .collect(toSet());
    }
}
