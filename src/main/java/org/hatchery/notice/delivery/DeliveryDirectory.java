package org.hatchery.notice.delivery;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of deliveries that people may see: those to their webhooks. */
@Component
public class DeliveryDirectory {
    static final ListOrders<Delivery> ORDERS = ListOrders.usually(
            "CREATED_AT",
            new Keyset<>(
                    Delivery.class,
                    "createdAt",
                    Direction.DESC,
                    delivery -> delivery.createdAt().toString(),
                    Delivery::id,
                    Instant::parse));

    private final MongoOperations mongo;

    DeliveryDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public List<Delivery> find(Collection<String> ids, Scope scope) {
        Criteria own = scope.everything() ? new Criteria() : where("subject").is(String.valueOf(scope.person()));
        Criteria toWebhook = where("channel").is(Channel.WEBHOOK);
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), toWebhook, own))), Delivery.class);
    }

    /** Those to each of these webhooks, latest first; the caller has found the webhooks in its scope. */
    public Map<String, Page<Delivery>> of(Collection<String> webhooks, PageRequest request) {
        return ORDERS.pages(mongo, List.of(new Criteria()), "webhook", webhooks, request);
    }
}
