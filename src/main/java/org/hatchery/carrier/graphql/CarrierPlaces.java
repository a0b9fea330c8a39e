package org.hatchery.carrier.graphql;

import java.util.Set;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.exchange.kind.SheetPlace;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.springframework.stereotype.Component;

/** Where a list is brought in that is of one carrier. */
@Component
public class CarrierPlaces {
    private final CarrierDirectory carriers;

    CarrierPlaces(CarrierDirectory carriers) {
        this.carriers = carriers;
    }

    /**
     * The carrier of that global id.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope
     */
    public SheetPlace of(String id, Actor actor) {
        Carrier carrier = carriers.get(CarrierViews.key(id), actor.scope());
        String key = Scope.carrier(carrier.getId().value());
        return new SheetPlace(id, carrier.getProfile().name(), Set.of(key));
    }
}
