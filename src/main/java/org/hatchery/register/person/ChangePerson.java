package org.hatchery.register.person;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * Use cases: every change of one person by somebody who read it before.
 *
 * <p>All of them throw {@link Rejection} NOT_FOUND outside the actor's scope, STALE when it has moved on since {@code
 * expectedVersion}, and what the person's record refuses.
 */
@Service
@NamedInterface(propagate = false)
public class ChangePerson {
    private final PersonDirectory directory;
    private final Change<RegisteredPerson> changes;

    ChangePerson(RegisteredPeople people, PersonDirectory directory) {
        this.directory = directory;
        this.changes = Change.by(people::save, RegisteredPerson::getVersion);
    }

    public RegisteredPerson amend(
            PersonId id, long expectedVersion, UnaryOperator<PersonProfile> correction, Actor actor) {
        return change(id, expectedVersion, actor, person -> {
            PersonProfile right = correction.apply(person.getProfile());
            var faults = new Faults();
            right.check(faults);
            faults.unless(
                    actor.scope().includes(right.region().visibleTo()),
                    "region",
                    Words.say("register.region-not-yours"));
            faults.mustBeNone();
            person.describe(right);
        });
    }

    public RegisteredPerson actAs(PersonId id, long expectedVersion, Capacity capacity, Actor actor) {
        return change(id, expectedVersion, actor, person -> person.actAs(capacity));
    }

    public RegisteredPerson stop(PersonId id, long expectedVersion, CapacityKind kind, LocalDate on, Actor actor) {
        return change(id, expectedVersion, actor, person -> person.stop(kind, on));
    }

    public RegisteredPerson certify(PersonId id, long expectedVersion, Credential credential, Actor actor) {
        return change(id, expectedVersion, actor, person -> person.certify(credential));
    }

    private RegisteredPerson change(PersonId id, long expectedVersion, Actor actor, Consumer<RegisteredPerson> change) {
        try {
            return changes.change(directory.get(id, actor.scope()), expectedVersion, change);
        } catch (DuplicateKeyException known) {
            throw RegisterPerson.taken(known);
        }
    }
}
