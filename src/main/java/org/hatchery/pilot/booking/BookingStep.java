package org.hatchery.pilot.booking;

import static org.hatchery.pilot.booking.BookingState.APPROVED;
import static org.hatchery.pilot.booking.BookingState.CANCELLED;
import static org.hatchery.pilot.booking.BookingState.DECLINED;
import static org.hatchery.pilot.booking.BookingState.IN_USE;
import static org.hatchery.pilot.booking.BookingState.NO_SHOW;
import static org.hatchery.pilot.booking.BookingState.REQUESTED;
import static org.hatchery.pilot.booking.BookingState.USED;
import static org.hatchery.shared.UserErrorCode.TOO_LATE;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.LocalDateTime;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.pilot.calendar.Slot;
import org.hatchery.pilot.calendar.UseTerms;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;

/** What somebody can do to a booking (办理步骤): the whole state machine, and nothing else decides it. */
public enum BookingStep {
    APPROVE(APPROVED, Role.PROVIDER, REQUESTED) {
        @Override
        boolean isInTime(Standing standing, LocalDateTime now) {
            return now.isBefore(standing.slot().from());
        }

        @Override
        Rejection untimely(Standing standing) {
            return refusal(TOO_LATE, Words.say("pilot.time-begun-too-late"));
        }
    },
    DECLINE(DECLINED, Role.PROVIDER, REQUESTED),
    /** The firm takes it back. */
    CANCEL(CANCELLED, Role.FIRM, REQUESTED, APPROVED) {
        @Override
        boolean isInTime(Standing standing, LocalDateTime now) {
            return standing.state() == REQUESTED || !now.isAfter(standing.cancelBy());
        }

        @Override
        Rejection untimely(Standing standing) {
            Sentence last = Spoken.moment(standing.cancelBy());
            return refusal(TOO_LATE, Words.say("pilot.could-cancelled-until-ask", last));
        }
    },
    /** The base takes it back; a down time also while it lasts. */
    CALL_OFF(CANCELLED, Role.PROVIDER, REQUESTED, APPROVED) {
        @Override
        boolean isInTime(Standing standing, LocalDateTime now) {
            Slot slot = standing.slot();
            return now.isBefore(standing.kind() == BookingKind.DOWN_TIME ? slot.to() : slot.from());
        }

        @Override
        Rejection untimely(Standing standing) {
            return refusal(TOO_LATE, Words.say("pilot.time-begun-over"));
        }
    },
    /** That use has begun; or what it was, with {@link BookingState#USED}. */
    RECORD_USE(IN_USE, Role.PROVIDER, APPROVED, IN_USE) {
        @Override
        boolean suits(Standing standing) {
            return standing.kind() != BookingKind.DOWN_TIME;
        }

        @Override
        boolean isInTime(Standing standing, LocalDateTime now) {
            return !now.isBefore(UseTerms.earliest(standing.slot()));
        }
    },
    CORRECT_USE(USED, Role.PROVIDER, USED) {
        @Override
        public boolean isOf(Actor actor) {
            return super.isOf(actor) || actor.is(Role.BUREAU);
        }
    },
    UNDO_USE(APPROVED, Role.PROVIDER, IN_USE, USED, NO_SHOW) {
        @Override
        public boolean isOf(Actor actor) {
            return super.isOf(actor) || actor.is(Role.BUREAU);
        }

        @Override
        boolean suits(Standing standing) {
            return !standing.rated();
        }

        @Override
        Rejection unsuitable() {
            return refusal(WRONG_STATE, Words.say("pilot.firm-rated-use-correct"));
        }
    },
    /** Nobody came. */
    MISS(NO_SHOW, Role.PROVIDER, APPROVED) {
        @Override
        boolean suits(Standing standing) {
            return standing.kind() != BookingKind.DOWN_TIME;
        }

        @Override
        boolean isInTime(Standing standing, LocalDateTime now) {
            return !now.isBefore(standing.slot().from());
        }

        @Override
        Rejection untimely(Standing standing) {
            return refusal(WRONG_DATES, Words.say("pilot.time-begun-yet"));
        }
    },
    RATE(USED, Role.FIRM, USED) {
        @Override
        boolean suits(Standing standing) {
            return standing.kind() == BookingKind.FIRM_USE;
        }

        @Override
        public boolean isOf(Actor actor) {
            return super.isOf(actor) || actor.is(Role.ADMIN);
        }
    };

    private final BookingState to;
    private final Role by;
    private final Set<BookingState> from;

    BookingStep(BookingState to, Role by, BookingState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    /** How this caller takes a booking back. */
    public static BookingStep cancelling(Actor actor) {
        return actor.is(Role.FIRM) ? CANCEL : CALL_OFF;
    }

    /** State it leads to. */
    BookingState to() {
        return to;
    }

    /** Whether somebody in this role takes it; what the base does, the platform may do for it. */
    public boolean isOf(Actor actor) {
        return actor.is(by) || (by == Role.PROVIDER && actor.is(Role.ADMIN));
    }

    /** Whether it can be taken now. */
    public boolean isOpen(Standing standing, LocalDateTime now) {
        return from.contains(standing.state()) && suits(standing) && isInTime(standing, now);
    }

    /** Whether a booking like this is ever ready for it. */
    boolean suits(Standing standing) {
        return true;
    }

    boolean isInTime(Standing standing, LocalDateTime now) {
        return true;
    }

    /**
     * Lets it be taken only from where it leads on.
     *
     * @throws Rejection WRONG_STATE
     */
    void mustLeadFrom(Standing standing) {
        if (!from.contains(standing.state())) {
            throw wrongState();
        }
        if (!suits(standing)) {
            throw unsuitable();
        }
    }

    /**
     * Lets it be taken only in time.
     *
     * @throws Rejection TOO_LATE; WRONG_DATES when it is too early
     */
    void mustBeInTime(Standing standing, LocalDateTime now) {
        if (!isInTime(standing, now)) {
            throw untimely(standing);
        }
    }

    Rejection unsuitable() {
        return wrongState();
    }

    Rejection untimely(Standing standing) {
        return wrongState();
    }

    private static Rejection wrongState() {
        return refusal(WRONG_STATE, Words.say("pilot.booking-state-allows"));
    }

    private static Rejection refusal(UserErrorCode code, Sentence says) {
        return new Rejection(code, "booking", says);
    }
}
