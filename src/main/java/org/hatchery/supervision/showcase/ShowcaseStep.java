package org.hatchery.supervision.showcase;

import static org.hatchery.supervision.showcase.ShowcaseState.ACCEPTED;
import static org.hatchery.supervision.showcase.ShowcaseState.DECLINED;
import static org.hatchery.supervision.showcase.ShowcaseState.PROPOSED;
import static org.hatchery.supervision.showcase.ShowcaseState.PUBLISHED;
import static org.hatchery.supervision.showcase.ShowcaseState.RETURNED;

import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What is done to a showcase (案例操作), from where to where and by whom: the whole state machine. */
@NamedInterface(propagate = false)
public enum ShowcaseStep {
    PROPOSE(Set.of(), PROPOSED, By.PROPOSER),
    RETURN(Set.of(PROPOSED), RETURNED, By.OTHER_BUREAU),
    RESUBMIT(Set.of(RETURNED), PROPOSED, By.PROPOSER),
    DECLINE(Set.of(PROPOSED), DECLINED, By.OTHER_BUREAU),
    ACCEPT(Set.of(PROPOSED), ACCEPTED, By.OTHER_BUREAU),
    RAISE(Set.of(ACCEPTED, PUBLISHED), null, By.OTHER_BUREAU),
    PUBLISH(Set.of(ACCEPTED), PUBLISHED, By.BUREAU),
    CORRECT(Set.of(PUBLISHED), PUBLISHED, By.BUREAU),
    TAKE_OVER(Set.of(PUBLISHED), PUBLISHED, By.ANYBODY);

    private enum By {
        PROPOSER,
        BUREAU,
        /** A bureau, and nobody who proposed it. */
        OTHER_BUREAU,
        ANYBODY
    }

    private final Set<ShowcaseState> from;
    private final @Nullable ShowcaseState to;
    private final By by;

    ShowcaseStep(Set<ShowcaseState> from, @Nullable ShowcaseState to, By by) {
        this.from = from;
        this.to = to;
        this.by = by;
    }

    /** Where it leads; some leave it where it stands. */
    ShowcaseState to(ShowcaseState now) {
        return to == null ? now : to;
    }

    /** Whether the actor may do so with this showcase now. */
    public boolean isOf(Actor actor, Showcase one) {
        return from.contains(one.getState())
                && isResponsible(actor, one)
                && (this != RETURN || !one.wasReturned())
                && (this != RAISE || one.mayRise());
    }

    private boolean isResponsible(Actor actor, Showcase one) {
        boolean bureau = actor.is(Role.ADMIN)
                || actor.is(Role.BUREAU)
                        && actor.scope().includes(one.getRegion().visibleTo());
        return switch (by) {
            case PROPOSER -> one.isOf(actor);
            case BUREAU -> bureau;
            case OTHER_BUREAU -> bureau && !one.isProposedBy(actor);
            case ANYBODY -> actor.is(Role.CARRIER_MANAGER, Role.INSTITUTION, Role.BUREAU, Role.ADMIN);
        };
    }

    /**
     * Lets only who is responsible take it, and only from where it leads on.
     *
     * @throws Rejection NOT_RESPONSIBLE or WRONG_STATE
     */
    void check(Actor actor, Showcase one) {
        if (!isResponsible(actor, one)) {
            throw new Rejection(
                    UserErrorCode.NOT_RESPONSIBLE,
                    "showcase",
                    switch (by) {
                        case PROPOSER -> Words.say("supervision.proposer-mends");
                        case OTHER_BUREAU -> Words.say("supervision.others-review");
                        case BUREAU, ANYBODY -> Words.say("supervision.bureau-decides");
                    });
        }
        if (!from.contains(one.getState())) {
            throw new Rejection(
                    UserErrorCode.WRONG_STATE, "showcase", Words.say("supervision.showcase-stands-elsewhere"));
        }
        if (this == RETURN && one.wasReturned()) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "showcase", Words.say("supervision.returned-once"));
        }
    }
}
