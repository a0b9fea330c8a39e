package org.hatchery.identity;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody who has signed in, as last seen; forgotten two years after that.
 *
 * @param subject of the token
 * @param limits what the role was limited to, which tells whose people they are
 */
@Document("people")
public record Person(@Id String subject, String name, Role role, List<String> limits, Instant seenAt) {
    static @Nullable Person of(Actor actor, Instant now) {
        String name = actor.name();
        return name == null || actor.is(Role.VISITOR)
                ? null
                : new Person(actor.id(), name, actor.role(), actor.limits(), now);
    }

    boolean isSaidAnewBy(Person other) {
        return name.equals(other.name) && role == other.role && limits.equals(other.limits);
    }

    /** People of one's own organisation and of the authorities are known by name, all others by their role. */
    public @Nullable String nameFor(Actor viewer) {
        boolean own = role == viewer.role() && !Collections.disjoint(limits, viewer.limits());
        boolean known = own
                || subject.equals(viewer.id())
                || viewer.is(Role.ADMIN)
                || List.of(Role.BUREAU, Role.AUDITOR, Role.ADMIN).contains(role);
        return known ? name : null;
    }
}
