package org.hatchery.identity;

import static org.hatchery.identity.TitleState.GRANTED;
import static org.hatchery.identity.TitleState.WARNED;
import static org.hatchery.identity.TitleState.WITHDRAWN;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done to something that was granted, from where to where (称号操作); {@link Tenure} says what else it asks. */
public enum TitleStep {
    GRANT(Set.of(), GRANTED),
    /** A warning outlives it: who warned takes that back. */
    RENEW(Set.of(GRANTED, WARNED), null),
    WARN(Set.of(GRANTED), WARNED),
    CLEAR(Set.of(WARNED), GRANTED),
    CONTEST(Set.of(GRANTED, WARNED), null),
    UPHOLD(Set.of(GRANTED, WARNED), null),
    WITHDRAW(Set.of(GRANTED, WARNED), WITHDRAWN),
    REINSTATE(Set.of(WITHDRAWN), GRANTED);

    private final Set<TitleState> from;
    /** Null for a step that leaves it where it is. */
    private final @Nullable TitleState to;

    TitleStep(Set<TitleState> from, @Nullable TitleState to) {
        this.from = from;
        this.to = to;
    }

    boolean isFrom(TitleState state) {
        return from.contains(state);
    }

    TitleState to(TitleState state) {
        return to == null ? state : to;
    }
}
