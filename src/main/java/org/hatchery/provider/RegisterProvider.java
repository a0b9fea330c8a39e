package org.hatchery.provider;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.util.UUID;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use case: take a new provider into the pool. */
@Service
public class RegisterProvider {
    private final Providers providers;

    RegisterProvider(Providers providers) {
        this.providers = providers;
    }

    /**
     * Registers a provider in the actor's region.
     *
     * @throws Rejection INVALID for a place outside the actor's region, or what
     *     {@link ProviderProfile#checked} and {@link Ties#checked} refuse; ALREADY_REGISTERED when the pool has this
     *     credit code
     */
    public Provider register(ProviderProfile profile, Ties ties, Actor actor) {
        checkPlace(profile.region(), actor);
        var id = new ProviderId(UUID.randomUUID().toString());
        try {
            return providers.save(Provider.register(id, profile.checked(), ties.checked(), false));
        } catch (DuplicateKeyException taken) {
            throw new Rejection(ALREADY_REGISTERED, "creditCode", Words.say("provider.pool-already-provider-credit"));
        }
    }

    private void checkPlace(RegionCode region, Actor actor) {
        if (!actor.scope().includes(region.visibleTo())) {
            throw new Rejection(INVALID, "region", Words.say("provider.division-region"));
        }
    }
}
