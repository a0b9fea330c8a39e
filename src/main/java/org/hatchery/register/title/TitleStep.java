package org.hatchery.register.title;

import static org.hatchery.register.title.TitleState.GRANTED;
import static org.hatchery.register.title.TitleState.WARNED;
import static org.hatchery.register.title.TitleState.WITHDRAWN;

import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.springframework.modulith.NamedInterface;

/** What is done to a title, from where to where; who may do so is {@link TitleCompetence}'s to say (称号操作). */
@NamedInterface(propagate = false)
public enum TitleStep {
    GRANT(Set.of(), GRANTED),
    RENEW(Set.of(GRANTED, WARNED), GRANTED),
    WARN(Set.of(GRANTED), WARNED),
    CLEAR(Set.of(WARNED), GRANTED),
    WITHDRAW(Set.of(GRANTED, WARNED), WITHDRAWN);

    private final Set<TitleState> from;
    private final TitleState to;

    TitleStep(Set<TitleState> from, TitleState to) {
        this.from = from;
        this.to = to;
    }

    boolean isFrom(TitleState state) {
        return from.contains(state);
    }

    TitleState to() {
        return to;
    }

    /** Whether the actor may do so with this title now. */
    public boolean isOf(Actor actor, Title title) {
        boolean termed = this != RENEW || title.to() != null;
        return termed
                && isFrom(title.state())
                && actor.is(Role.BUREAU, Role.ADMIN)
                && TitleCompetence.has(actor, title.level(), title.region());
    }
}
