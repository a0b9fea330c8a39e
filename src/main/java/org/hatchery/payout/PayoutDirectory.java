package org.hatchery.payout;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Subject;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of payouts and accounts, inside the scope of whoever asks. */
@Component
public class PayoutDirectory {
    private static final Keyset<Payout> LATEST =
            Keyset.byDay(Payout.class, "settledOn", Payout::getSettledOn, Payout::getId);

    static final ListOrders<Payout> ORDERS = ListOrders.usually("SETTLED_ON", LATEST)
            .or("AMOUNT", Keyset.byAmount(Payout.class, "amount", Payout::getAmount, Payout::getId));

    private final MongoOperations mongo;

    PayoutDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Payouts, latest settlement first unless another order is asked for. */
    public Page<Payout> search(PayoutFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(
                mongo,
                List.of(
                        scope.condition(),
                        given(
                                filter.programme(),
                                programme -> where("programme").is(programme)),
                        given(filter.settlement(), settlement -> Subject.of("settlement", settlement)),
                        given(filter.states(), states -> where("state").in(states)),
                        given(
                                filter.period(),
                                period -> where("settledOn")
                                        .gte(period.firstDay())
                                        .lt(period.dayAfter()))),
                request);
    }

    public List<Payout> find(Collection<String> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), Payout.class);
    }

    /**
     * The payout with this id.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    Payout get(String id, Scope scope) {
        return find(Set.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("payout"));
    }

    /** Accounts of these parties, of which the caller may show no more than {@link #isFullFor} says. */
    public List<PayeeAccount> accounts(Collection<String> parties) {
        return mongo.find(new Query(where("_id").in(parties)), PayeeAccount.class);
    }

    /** Whether somebody may read a whole account number: its owner, and the authority that pays. */
    public static boolean isFullFor(Actor actor, String party, String payer) {
        return actor.scope().includes(Set.of(party))
                || actor.is(Role.BUREAU, Role.ADMIN) && actor.scope().includes(Set.of(Scope.region(payer)));
    }
}
