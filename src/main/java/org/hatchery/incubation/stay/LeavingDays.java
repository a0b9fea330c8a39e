package org.hatchery.incubation.stay;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;

/**
 * Days on which a stay may end, both included.
 *
 * @param first day of its last change of space or of form
 */
record LeavingDays(LocalDate first, LocalDate last) {
    /** Not after today, unless the stay is yet to begin. */
    static LeavingDays of(StoredStay stay, LocalDate today) {
        LocalDate changed = stay.space().last().from();
        LocalDate form = stay.incubatingFrom;
        LocalDate first = form == null || form.isBefore(changed) ? changed : form;
        return new LeavingDays(first, first.isAfter(today) ? first : today);
    }

    /**
     * Lets it end on one of them.
     *
     * @throws Rejection WRONG_DATES
     */
    void check(LocalDate day) {
        if (day.isBefore(first) || day.isAfter(last)) {
            Sentence range = Spoken.days(first, last);
            boolean one = first.equals(last);
            String says = one ? "incubation.leaving-can-only-be" : "incubation.leaving-lies-in";
            throw new Rejection(WRONG_DATES, "on", Words.say(says, range));
        }
    }
}
