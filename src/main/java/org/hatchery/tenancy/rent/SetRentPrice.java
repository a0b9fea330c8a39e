package org.hatchery.tenancy.rent;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.INVALID;

import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.springframework.stereotype.Service;

/** Use case: a carrier says what it asks for its space from a day on; contracts that are signed keep their prices. */
@Service
public class SetRentPrice {
    /** A list is read with every contract that is signed. */
    private static final int MOST = 200;

    private final RentPriceLists lists;
    private final CarrierDirectory carriers;
    private final Change<RentPriceList> changes;

    SetRentPrice(RentPriceLists lists, CarrierDirectory carriers) {
        this.lists = lists;
        this.carriers = carriers;
        this.changes = Change.by(lists::save, RentPriceList::changes).unlessTaken(list -> Rejection.stale());
    }

    /**
     * Sets it; the same price for the same day twice is the same state.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; INVALID for a kind that has no list price; STALE; CAP_EXCEEDED
     */
    public RentPriceList set(CarrierId id, long expectedVersion, RentPrice price, Actor actor) {
        CarrierId carrier = carriers.get(id, actor.scope()).getId();
        if (price.basis() == RentBasis.FLAT) {
            throw new Rejection(INVALID, "basis", Words.say("tenancy.flat-has-no-list-price"));
        }
        RentPriceList known = lists.findById(carrier).orElseGet(() -> RentPriceList.none(carrier));
        if (known.says(price)) {
            return known;
        }
        changes.mustBeAt(known, expectedVersion);
        RentPriceList after = known.with(price);
        if (after.prices().size() > MOST) {
            throw new Rejection(CAP_EXCEEDED, "carrier", Words.say("tenancy.too-many-prices"));
        }
        return changes.save(after);
    }
}
