package org.hatchery.firm;

import java.util.HashSet;
import java.util.Set;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.Mask;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Personal data of a firm or team (个人信息), and the one rule who reads how much of it: itself and the administrator all,
 * those in a relation that lasts all of one and the masked form of many, auditors the masked form, everybody else nothing.
 *
 * @param confidedTo keys of those in a relation that lasts: carriers it stays in, and the bureaus above them
 */
public record PersonalData(
        IncubateeId whose,
        @Nullable Contact contact,
        @Nullable String legalRepresentative,
        Set<String> confidedTo) {

    /**
     * What this actor may read.
     *
     * @param singly whether it asks about one firm or team, not about a list
     */
    public PersonalData shownTo(Actor actor, boolean singly) {
        if (!isConfidedTo(actor)) {
            return new PersonalData(whose, null, null, confidedTo);
        }
        boolean plainly = isOwn(actor) || (singly && !actor.is(Role.AUDITOR));
        return plainly ? this : masked();
    }

    /** Whether the actor has a relation with the firm or team that lasts. */
    public boolean isConfidedTo(Actor actor) {
        Set<String> keys = new HashSet<>(confidedTo);
        keys.add(Scope.incubatee(whose.value()));
        return actor.scope().includes(keys);
    }

    private boolean isOwn(Actor actor) {
        return actor.is(Role.FIRM) && actor.scope().includes(Set.of(Scope.incubatee(whose.value())));
    }

    private PersonalData masked() {
        return new PersonalData(
                whose,
                contact == null ? null : contact.masked(),
                legalRepresentative == null ? null : Mask.name(legalRepresentative),
                confidedTo);
    }
}
