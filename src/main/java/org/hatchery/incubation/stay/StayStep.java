package org.hatchery.incubation.stay;

import static org.hatchery.incubation.stay.StayState.ACTIVE;
import static org.hatchery.incubation.stay.StayState.EXITED;
import static org.hatchery.incubation.stay.StayState.GRADUATED;
import static org.hatchery.incubation.stay.StayState.VOIDED;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** What somebody can do to a stay (办理步骤): the whole state machine, and nothing else decides it. */
public enum StayStep {
    MOVE(ACTIVE, StayAct.MOVED, Role.CARRIER_MANAGER),
    GRADUATE(GRADUATED, StayAct.GRADUATED, Role.CARRIER_MANAGER) {
        @Override
        Optional<Rejection> hindrance(Stay stay) {
            return stay.getIncubatingFrom() == null
                    ? refusal(Words.say("incubation.team-register-before-graduate"))
                    : Optional.empty();
        }
    },
    END(EXITED, StayAct.EXITED, Role.CARRIER_MANAGER),
    /** The firm or team says that it never agreed. */
    DECLINE(EXITED, StayAct.EXITED, Role.FIRM) {
        @Override
        Optional<Rejection> hindrance(Stay stay) {
            return stay.isAgreedByItsParty()
                    ? refusal(Words.say("incubation.firm-team-agreed-stay"))
                    : Optional.empty();
        }
    },
    /** It may last longer. */
    EXTEND(null, StayAct.EXTENDED, EnumSet.of(ACTIVE), Role.CARRIER_MANAGER, Role.BUREAU) {
        @Override
        Optional<Rejection> hindrance(Stay stay) {
            return stay.getLimitOn() == null ? refusal(Words.say("incubation.stay-has-no-limit")) : Optional.empty();
        }
    },
    /** What became of it after it graduated. */
    FOLLOW_UP(null, StayAct.FOLLOWED_UP, EnumSet.of(GRADUATED), Role.CARRIER_MANAGER, Role.BUREAU, Role.FIRM) {
        @Override
        Optional<Rejection> hindrance(Stay stay) {
            return stay.neverBegan() ? refusal(Words.say("incubation.stay-never-began")) : Optional.empty();
        }
    },
    /** Days, space or number were recorded wrongly. */
    AMEND(null, StayAct.AMENDED, EnumSet.complementOf(EnumSet.of(VOIDED)), Role.CARRIER_MANAGER, Role.BUREAU),
    /** It was ended wrongly. */
    REOPEN(ACTIVE, StayAct.REOPENED, EnumSet.of(GRADUATED, EXITED), Role.CARRIER_MANAGER, Role.BUREAU) {
        @Override
        Optional<Rejection> hindrance(Stay stay) {
            return stay.isDisowned() ? refusal(Words.say("incubation.disowned-stays-ended")) : Optional.empty();
        }
    },
    /** It never was. */
    VOID(VOIDED, StayAct.VOIDED, EnumSet.complementOf(EnumSet.of(VOIDED)), Role.CARRIER_MANAGER, Role.BUREAU);

    private final @Nullable StayState to;
    private final StayAct act;
    private final Set<StayState> from;
    private final Set<Role> by;

    StayStep(StayState to, StayAct act, Role by) {
        this(to, act, EnumSet.of(ACTIVE), by);
    }

    StayStep(@Nullable StayState to, StayAct act, Set<StayState> from, Role... by) {
        this.to = to;
        this.act = act;
        this.from = from;
        this.by = Set.of(by);
    }

    /** State it leads to; the one it comes from where it changes none. */
    StayState to(StayState state) {
        return to == null ? state : to;
    }

    /** As what the history remembers it. */
    StayAct act() {
        return act;
    }

    /** Whether somebody in this role takes it. */
    public boolean isOf(Actor actor) {
        return actor.is(Role.ADMIN) || by.stream().anyMatch(actor::is);
    }

    /** What keeps this one from a stay in a state from which it leads on. */
    Optional<Rejection> hindrance(Stay stay) {
        return Optional.empty();
    }

    /**
     * Lets it be taken only from where it leads on.
     *
     * @throws Rejection WRONG_STATE
     */
    public void mustBeOpen(Stay stay) {
        refused(stay).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Those that can be taken as the stay is now. */
    static Set<StayStep> open(Stay stay) {
        return Stream.of(values()).filter(step -> step.refused(stay).isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Rejection> refused(Stay stay) {
        return from.contains(stay.getState()) ? hindrance(stay) : refusal(Words.say(closed(stay.getState())));
    }

    private static String closed(StayState state) {
        return switch (state) {
            case ACTIVE -> "incubation.stay-goes-on";
            case GRADUATED, EXITED -> "incubation.stay-ended";
            case VOIDED -> "incubation.stay-voided";
        };
    }

    private static Optional<Rejection> refusal(Sentence says) {
        return Optional.of(new Rejection(WRONG_STATE, "stay", says));
    }
}
