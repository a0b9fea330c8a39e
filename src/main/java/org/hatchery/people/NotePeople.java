package org.hatchery.people;

import java.util.List;
import java.util.Optional;
import org.hatchery.identity.Grant;
import org.hatchery.identity.Person;
import org.hatchery.identity.PersonSeen;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Puts those on the list who come with a role that the issuer gave, so that it shows everybody who has access, and so that
 * theirs can be ended here as well.
 */
@Component
class NotePeople {
    private final Accesses accesses;
    private final Reaches reaches;

    NotePeople(Accesses accesses, Reaches reaches) {
        this.accesses = accesses;
        this.reaches = reaches;
    }

    @EventListener
    void on(PersonSeen told) {
        Person person = told.person();
        List<PersonAccess> own = accesses.findBySubject(person.subject());
        ofIssuer(person, own).ifPresent(grant -> note(person, grant, own));
    }

    /** What of it was not given here; empty for nothing. */
    private static Optional<Grant> ofIssuer(Person person, List<PersonAccess> own) {
        List<Grant> given = own.stream()
                .filter(access -> access.state() == AccessState.ACTIVE && access.origin() == AccessOrigin.INVITED)
                .map(PersonAccess::grant)
                .filter(grant -> grant.role() == person.role())
                .toList();
        List<String> left = person.limits().stream()
                .filter(limit ->
                        given.stream().noneMatch(grant -> grant.limits().contains(limit)))
                .toList();
        return given.isEmpty() || !left.isEmpty() ? Optional.of(new Grant(person.role(), left)) : Optional.empty();
    }

    private void note(Person person, Grant grant, List<PersonAccess> own) {
        List<PersonAccess> before = own.stream()
                .filter(access -> access.origin() == AccessOrigin.ISSUER)
                .toList();
        Optional<PersonAccess> going = before.stream()
                .filter(access -> access.state() == AccessState.ACTIVE)
                .findFirst();
        try {
            if (going.isEmpty()) {
                accesses.insert(PersonAccess.ofIssuer(
                        person, grant, before.size(), reaches.of(grant).visibleTo()));
            } else if (going.get().isToBeSaidAnew(person, grant)) {
                accesses.save(
                        going.get().saidAnew(person, grant, reaches.of(grant).visibleTo()));
            }
        } catch (DuplicateKeyException | OptimisticLockingFailureException another) {
            // node has noted the same
        }
    }
}
