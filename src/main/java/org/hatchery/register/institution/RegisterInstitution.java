package org.hatchery.register.institution;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Signature;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Use case: put a new institution on the register. */
@Service
@NamedInterface(propagate = false)
public class RegisterInstitution {
    private final Institutions institutions;
    private final InstitutionKinds kinds;
    private final Clock clock;

    RegisterInstitution(Institutions institutions, InstitutionKinds kinds, Clock clock) {
        this.institutions = institutions;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * Registers an institution in the actor's region.
     *
     * @throws Rejection INVALID for a place outside the actor's region and all that {@link InstitutionProfile#checked}
     *     refuses; ALREADY_REGISTERED when the register has this credit code, or the county this name
     */
    public Institution register(InstitutionProfile profile, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        var faults = new Faults();
        faults.unless(
                actor.scope().includes(profile.region().visibleTo()), "region", Words.say("register.region-not-yours"));
        faults.in(() -> profile.checked(kinds, today));
        faults.mustBeNone();
        var how = new InstitutionEvent(InstitutionAct.REGISTER, Signature.of(actor, clock.instant()), List.of(), null);
        var institution =
                Institution.register(new InstitutionId(UUID.randomUUID().toString()), profile, today, how, false);
        try {
            return institutions.save(institution);
        } catch (DuplicateKeyException taken) {
            throw taken(profile, institutions);
        }
    }

    /** Says which institution has the code or, failing that, the name. */
    static Rejection taken(InstitutionProfile wanted, Institutions institutions) {
        CreditCode code = wanted.creditCode();
        Institution known = code == null ? null : known(code, institutions);
        return known == null
                ? new Rejection(ALREADY_REGISTERED, "name", Words.say("register.name-taken", wanted.name()))
                : new Rejection(ALREADY_REGISTERED, "creditCode", Words.say("register.code-taken", known.getName()));
    }

    private static @Nullable Institution known(CreditCode code, Institutions institutions) {
        return institutions.findByCreditCode(code).orElse(null);
    }
}
