package org.hatchery.carrier.register;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.util.UUID;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierProfile;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Use case: put a new carrier on the register. */
@Service
@NamedInterface(propagate = false)
public class RegisterCarrier {
    private final Carriers carriers;

    RegisterCarrier(Carriers carriers) {
        this.carriers = carriers;
    }

    /**
     * Registers a carrier in the actor's region.
     *
     * @throws Rejection INVALID for a place outside the actor's region;
     *     ALREADY_REGISTERED when the county has a carrier of this name
     */
    public Carrier register(CarrierProfile profile, Actor actor) {
        checkPlace(profile, actor);
        var carrier = Carrier.register(new CarrierId(UUID.randomUUID().toString()), profile.checked(), false);
        try {
            return carriers.save(carrier);
        } catch (DuplicateKeyException taken) {
            throw nameTaken(carrier, carriers, "name");
        }
    }

    private void checkPlace(CarrierProfile profile, Actor actor) {
        if (!actor.scope().includes(profile.region().visibleTo())) {
            throw new Rejection(INVALID, "region", Words.say("carrier.division-region"));
        }
    }

    /** Says which carrier of the county has the name. */
    static Rejection nameTaken(Carrier wanted, Carriers carriers, String field) {
        String known = carriers.findByNameKey(wanted.getProfile().nameKey())
                .map(carrier -> carrier.getProfile().name())
                .orElse(wanted.getProfile().name());
        return new Rejection(ALREADY_REGISTERED, field, Words.say("carrier.county-already-carrier-name", known));
    }
}
