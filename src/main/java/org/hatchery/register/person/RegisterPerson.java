package org.hatchery.register.person;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;

import java.util.List;
import java.util.UUID;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Use case: put a person on the register. */
@Service
@NamedInterface(propagate = false)
public class RegisterPerson {
    private final RegisteredPeople people;

    RegisterPerson(RegisteredPeople people) {
        this.people = people;
    }

    /**
     * Registers a person in the actor's region.
     *
     * @throws Rejection INVALID for a name, number or address that is none, nothing they act as, or a place outside the
     *     actor's region; WRONG_DATES; ALREADY_REGISTERED when somebody of this name has the number, or anybody the
     *     certificate
     */
    public RegisteredPerson register(
            PersonProfile profile, List<Capacity> capacities, List<Credential> credentials, Actor actor) {
        var faults = new Faults();
        profile.check(faults);
        faults.unless(
                actor.scope().includes(profile.region().visibleTo()), "region", Words.say("register.region-not-yours"));
        faults.unless(!capacities.isEmpty(), "capacities", Words.say("register.choose-capacity"));
        faults.mustBeNone();
        var id = new PersonId(UUID.randomUUID().toString());
        try {
            return people.save(RegisteredPerson.register(id, profile, capacities, credentials, false));
        } catch (DuplicateKeyException known) {
            throw taken(known);
        }
    }

    /** Says no more of the other person than that there is one. */
    static Rejection taken(DuplicateKeyException known) {
        boolean certificate = String.valueOf(known.getMessage()).contains("credentialKey");
        return certificate
                ? new Rejection(ALREADY_REGISTERED, "certificateNumber", Words.say("register.certificate-taken"))
                : new Rejection(ALREADY_REGISTERED, "phone", Words.say("register.person-known"));
    }
}
