package org.hatchery.supervision.publication;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every read of publications by those who keep them. */
@Component
@NamedInterface(propagate = false)
public class PublicationDirectory {
    static final ListOrders<Publication> ORDERS = ListOrders.usually(
            "PUBLISHED_ON",
            Keyset.byDay(
                    Publication.class,
                    "publishedOn",
                    Publication::publishedOn,
                    one -> one.id().value()));

    private final MongoOperations mongo;

    PublicationDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public List<Publication> find(Collection<PublicationId> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), Publication.class);
    }

    /** Publications, the latest first. */
    public Page<Publication> search(PublicationFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(
                mongo,
                List.of(
                        scope.condition(),
                        given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                        given(filter.kinds(), kinds -> where("kind").in(kinds)),
                        given(filter.publishedOn(), days -> days.on("publishedOn"))),
                request);
    }

    /** Which publication corrects each of these; those that none corrects are missing. */
    public Map<PublicationId, PublicationId> corrections(Collection<PublicationId> ids) {
        var query = new Query(where("corrects").in(ids));
        query.fields().include("corrects");
        return mongo.find(query, org.bson.Document.class, mongo.getCollectionName(Publication.class)).stream()
                .collect(Collectors.toMap(
                        found -> new PublicationId(found.getString("corrects")),
                        found -> new PublicationId(found.getString("_id"))));
    }
}
