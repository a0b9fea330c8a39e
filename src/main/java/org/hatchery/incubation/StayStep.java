package org.hatchery.incubation;

import static org.hatchery.incubation.StayState.ACTIVE;
import static org.hatchery.incubation.StayState.EXITED;
import static org.hatchery.incubation.StayState.GRADUATED;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;

/** What somebody can do to a stay (办理步骤): the whole state machine, and nothing else decides it. */
public enum StayStep {
    MOVE(ACTIVE, Role.CARRIER_MANAGER),
    GRADUATE(GRADUATED, Role.CARRIER_MANAGER) {
        @Override
        Optional<Rejection> hindrance(Stay stay) {
            return stay.getIncubatingFrom() == null
                    ? refusal(Words.say("incubation.team-register-before-graduate"))
                    : Optional.empty();
        }
    },
    END(EXITED, Role.CARRIER_MANAGER),
    /** The firm or team says that it never agreed. */
    DECLINE(EXITED, Role.FIRM) {
        @Override
        Optional<Rejection> hindrance(Stay stay) {
            return stay.isAgreedByItsParty()
                    ? refusal(Words.say("incubation.firm-team-agreed-stay"))
                    : Optional.empty();
        }
    };

    private final StayState to;
    private final Role by;

    StayStep(StayState to, Role by) {
        this.to = to;
        this.by = by;
    }

    /** State it leads to. */
    StayState to() {
        return to;
    }

    /** Whether somebody in this role takes it. */
    public boolean isOf(Actor actor) {
        return actor.is(by, Role.ADMIN);
    }

    /** What keeps this one from a stay that goes on. */
    Optional<Rejection> hindrance(Stay stay) {
        return Optional.empty();
    }

    /**
     * Lets it be taken only from where it leads on.
     *
     * @throws Rejection WRONG_STATE
     */
    void mustBeOpen(Stay stay) {
        refused(stay).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Those that can be taken as the stay is now. */
    static Set<StayStep> open(Stay stay) {
        return stay.getState() == ACTIVE
                ? Stream.of(values())
                        .filter(step -> step.hindrance(stay).isEmpty())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private Optional<Rejection> refused(Stay stay) {
        return stay.getState() == ACTIVE ? hindrance(stay) : refusal(Words.say("incubation.stay-ended"));
    }

    private static Optional<Rejection> refusal(Sentence says) {
        return Optional.of(new Rejection(WRONG_STATE, "stay", says));
    }
}
