package org.hatchery.people;

import org.hatchery.identity.Actor;
import org.hatchery.identity.PeopleDirectory;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.springframework.stereotype.Service;

/** Use case of the administrator: forget the name of somebody whose access is over (个人信息删除). */
@Service
public class ErasePersonalName {
    private final Accesses accesses;
    private final AccessDirectory directory;
    private final PeopleDirectory people;
    private final Change<PersonAccess> changes;

    ErasePersonalName(Accesses accesses, AccessDirectory directory, PeopleDirectory people) {
        this.accesses = accesses;
        this.directory = directory;
        this.people = people;
        this.changes = Change.by(accesses::save, PersonAccess::changes);
    }

    /**
     * Erases it here, in every other access of the person that is over, and where acts say who did them.
     *
     * @throws Rejection NOT_FOUND, STALE; WRONG_STATE before the end
     */
    public PersonAccess erase(String id, long expectedVersion, Actor actor) {
        PersonAccess known = directory.get(id, actor.scope());
        changes.mustBeAt(known, expectedVersion);
        PersonAccess erased = changes.save(known.unnamed());
        String subject = erased.holder().subject();
        if (subject != null) {
            accesses.findBySubject(subject).stream()
                    .filter(other ->
                            other.state() == AccessState.ENDED && other.holder().name() != null)
                    .forEach(other -> accesses.save(other.unnamed()));
            people.erase(subject);
        }
        return erased;
    }
}
