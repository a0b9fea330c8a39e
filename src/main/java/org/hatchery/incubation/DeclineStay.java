package org.hatchery.incubation;

import static org.hatchery.shared.UserErrorCode.INVALID;

import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
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
     * @throws Rejection INVALID for a note that is too long, or what {@link ChangeStay} and {@link Stay#disown} refuse
     */
    public Stay decline(StayId id, long expectedVersion, @Nullable String note, Receipt receipt, Actor actor) {
        if (note != null && note.length() > 500) {
            throw new Rejection(INVALID, "note", "说明最多 500 字。", "Please say more in at most 500 characters.");
        }
        return change.change(id, expectedVersion, receipt, actor, stay -> {
            var on = stay.firstDayFrom(change.today());
            stay.disown(note, change.event(StayAct.EXITED, on, actor, receipt), change.today());
        });
    }
}
