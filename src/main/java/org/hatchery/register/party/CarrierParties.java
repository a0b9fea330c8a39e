package org.hatchery.register.party;

import java.util.Optional;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.shared.Scope;
import org.springframework.stereotype.Component;

/** Carriers as parties. */
@Component
class CarrierParties implements PartySource {
    private final CarrierDirectory carriers;

    CarrierParties(CarrierDirectory carriers) {
        this.carriers = carriers;
    }

    @Override
    public PartyKind kind() {
        return PartyKind.CARRIER;
    }

    @Override
    public Optional<FoundParty> find(String key) {
        return carriers.find(new CarrierId(key), Scope.EVERYTHING)
                .map(carrier -> new FoundParty(
                        new Party(kind(), key, carrier.getProfile().name()),
                        carrier.getRegion(),
                        carrier.getVisibleTo()));
    }
}
