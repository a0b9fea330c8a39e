package org.hatchery.pilot.base;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionDirectory;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use case: put a pilot-test base on the register (编码入库). */
@Service
public class RegisterPilotBase {
    private final Bases bases;
    private final InstitutionDirectory institutions;
    private final FeedSecrets secrets;
    private final Clock clock;

    RegisterPilotBase(Bases bases, InstitutionDirectory institutions, FeedSecrets secrets, Clock clock) {
        this.bases = bases;
        this.institutions = institutions;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Registers a base in the actor's region.
     *
     * @throws Rejection INVALID for a place outside the actor's region, a number that is not 4 to 40
     *     letters, digits or dashes, or what {@link BaseProfile#checked} and {@link Filing#checked} refuse; WRONG_STATE
     *     for a first entry that terminates; WRONG_DATES after today; ALREADY_REGISTERED when the number is taken, or the
     *     institution opens its instruments elsewhere; NOT_FOUND for an institution outside the actor's region
     */
    public PilotBase register(String registerNumber, BaseProfile profile, Filing filing, Actor actor) {
        checkPlace(profile.region(), actor);
        checkNumber(registerNumber);
        checkFiling(filing.checked());
        checkInstitution(profile, actor);
        var base = PilotBase.register(
                new BaseId(UUID.randomUUID().toString()),
                registerNumber,
                profile.checked(),
                filing,
                secrets.fresh(),
                false);
        try {
            return bases.save(base);
        } catch (DuplicateKeyException taken) {
            throw taken(profile.institution());
        }
    }

    private Rejection taken(@Nullable InstitutionId institution) {
        return institution != null && bases.existsByProfileInstitution(institution)
                ? new Rejection(ALREADY_REGISTERED, "institution", Words.say("pilot.institution-opens-already"))
                : new Rejection(ALREADY_REGISTERED, "registerNumber", Words.say("pilot.register-number-already"));
    }

    /** Who uses an instrument is compared with who owns it, by their codes. */
    private void checkInstitution(BaseProfile profile, Actor actor) {
        InstitutionId id = profile.institution();
        if (id == null) {
            return;
        }
        Institution institution = institutions.get(id, actor.scope());
        if (!institution.isOpenOn(LocalDate.now(clock))) {
            throw new Rejection(WRONG_STATE, "institution", Words.say("pilot.institution-closed"));
        }
        if (institution.getCreditCode() == null) {
            throw new Rejection(INVALID, "institution", Words.say("pilot.institution-without-code"));
        }
        if (!profile.operator().creditCode().equals(institution.getCreditCode())) {
            throw new Rejection(INVALID, "operator.creditCode", Words.say("pilot.institution-operates-itself"));
        }
    }

    private void checkPlace(RegionCode region, Actor actor) {
        if (!actor.scope().includes(region.visibleTo())) {
            throw new Rejection(INVALID, "region", Words.say("pilot.division-region"));
        }
    }

    /** The form of the number is the authority's own, so only nonsense is refused. */
    private static void checkNumber(String number) {
        if (!number.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}〔〕().-]{3,39}")) {
            throw new Rejection(INVALID, "registerNumber", Words.say("pilot.register-number-4-40"));
        }
    }

    private void checkFiling(Filing filing) {
        if (filing.state() == FilingState.TERMINATED) {
            throw new Rejection(WRONG_STATE, "filing.state", Words.say("pilot.base-registered-terminated"));
        }
        if (filing.on().isAfter(LocalDate.now(clock))) {
            throw new Rejection(WRONG_DATES, "filing.on", Words.say("pilot.day-filing-after-today"));
        }
    }
}
