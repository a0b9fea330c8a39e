package org.hatchery.incubation.act;

import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.stay.ChangeStay;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.incubation.stay.StayStep;
import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: a firm or team ends a stay that somebody recorded and it never agreed to. */
@Service
public class DeclineStay {
    private final ChangeStay change;

    DeclineStay(ChangeStay change) {
        this.change = change;
    }

    /**
     * Ends it today, or on its first day when that lies ahead.
     *
     * @throws Rejection what {@link ChangeStay} and {@link Stay#disown} refuse
     */
    public Stay decline(StayId id, long expectedVersion, @Nullable String note, Receipt receipt, Actor actor) {
        return change.change(id, expectedVersion, receipt, actor, stay -> {
            var on = stay.firstDayFrom(change.today());
            stay.disown(note, change.event(StayStep.DECLINE, on, actor, receipt), change.today());
        });
    }
}
