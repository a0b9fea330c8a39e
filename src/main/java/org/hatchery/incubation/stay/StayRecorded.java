package org.hatchery.incubation.stay;

import org.springframework.modulith.NamedInterface;

/** Somebody did this to a stay, and all that belongs to it has followed; may be told twice, and by a crash not at all. */
@NamedInterface(propagate = false)
public record StayRecorded(StayId stay, StayAct act) {
    /** Whether it may have ended by that, or not have ended after all, or on another day. */
    public boolean concernsItsEnd() {
        return switch (act) {
            case GRADUATED, EXITED, AMENDED, REOPENED, VOIDED -> true;
            case ADMITTED, MOVED, REGISTERED, REGISTRATION_TAKEN_BACK, EXTENDED, FOLLOWED_UP -> false;
        };
    }
}
