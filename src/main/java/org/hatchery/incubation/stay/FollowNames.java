package org.hatchery.incubation.stay;

import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.PlaceIncubatee;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Retries;
import org.springframework.stereotype.Component;

/** A stay that goes on has the present name of its firm or team; one that is over keeps the name under which it ended. */
@Component
class FollowNames {
    private final Stays stays;
    private final PlaceIncubatee register;

    FollowNames(Stays stays, PlaceIncubatee register) {
        this.stays = stays;
        this.register = register;
    }

    /** Names every stay that goes on as the firm or team is called now. */
    void follow(IncubateeId id) {
        register.find(id).ifPresent(party -> stays.findByIncubatee(id).forEach(stay -> keepUp(stay, party)));
    }

    /** The same for one stay, whose firm or team was read after the stay itself. */
    Stay keepUp(Stay stay, Incubatee party) {
        return stay.isNamedLike(party) ? stay : name(stay.getId());
    }

    /** The name is read after the stay, so that of two changes of name the last one stays. */
    private Stay name(StayId id) {
        return Retries.whenLost(() -> {
            Stay stay = stays.findById(id).orElseThrow(Rejection::stale);
            Incubatee party = register.find(stay.getIncubatee()).orElseThrow();
            return stay.isNamedLike(party) ? stay : stays.save(stay.namedLike(party));
        });
    }
}
