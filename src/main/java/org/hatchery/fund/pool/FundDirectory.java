package org.hatchery.fund.pool;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import org.hatchery.fund.capital.FundId;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of funds, inside the scope of whoever asks. */
@Component
public class FundDirectory {
    static final ListOrders<Fund> ORDERS = ListOrders.usually(
                    "FOUNDED_ON",
                    Keyset.byDay(
                            Fund.class,
                            "foundedOn",
                            Fund::getFoundedOn,
                            one -> one.getId().value()))
            .or(
                    "ENDS_ON",
                    Keyset.byDayIfAny(
                            Fund.class,
                            "endsOn",
                            Fund::getEndsOn,
                            one -> one.getId().value()));

    private final MongoOperations mongo;

    FundDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public List<Fund> find(Collection<FundId> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), Fund.class);
    }

    /**
     * The fund with this id.
     *
     * @throws Rejection NOT_FOUND for this field outside the scope
     */
    Fund get(FundId id, Scope scope, String field) {
        return find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound(field));
    }

    /** Funds, the latest founded first unless another order is asked for. */
    public Page<Fund> search(FundFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(
                mongo,
                List.of(
                        scope.condition(),
                        given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                        given(filter.kinds(), kinds -> where("origin.kind").in(kinds)),
                        given(filter.states(), states -> where("state").in(states)),
                        given(
                                filter.parent(),
                                parent -> where("origin.parent.key").is(parent.value())),
                        given(filter.foundedOn(), days -> days.on("foundedOn"))),
                request);
    }
}
