package org.hatchery.register.firm;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;

import java.time.Clock;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.ProperName;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Use cases: put a firm on the register, and record that it has another name. */
@Service
@NamedInterface(propagate = false)
public class RegisterFirm {
    private final RegisteredFirms firms;
    private final FirmDirectory directory;
    private final Change<RegisteredFirm> changes;
    private final Clock clock;

    RegisterFirm(RegisteredFirms firms, FirmDirectory directory, Clock clock) {
        this.firms = firms;
        this.directory = directory;
        this.changes = Change.by(firms::save, RegisteredFirm::changes);
        this.clock = clock;
    }

    /**
     * Registers a firm in the actor's region.
     *
     * @throws Rejection INVALID for a name that is none or a place outside the actor's region; ALREADY_REGISTERED when the
     *     register has this credit code
     */
    public RegisteredFirm register(CreditCode code, String name, RegionCode region, Actor actor) {
        check(name, region, actor);
        try {
            return firms.save(RegisteredFirm.register(code, name, region, Signature.of(actor, clock.instant()), false));
        } catch (DuplicateKeyException known) {
            String there = directory.find(code).map(RegisteredFirm::name).orElse(name);
            throw new Rejection(ALREADY_REGISTERED, "creditCode", Words.say("register.code-taken", there));
        }
    }

    /** The firm with this code, registered where it was not; the name it is registered under stays. */
    public RegisteredFirm known(CreditCode code, String name, RegionCode region, Actor actor) {
        return directory.find(code).orElseGet(() -> {
            try {
                return register(code, name, region, actor);
            } catch (Rejection refused) {
                // somebody else was faster
                return directory.find(code).orElseThrow(() -> refused);
            }
        });
    }

    private static void check(String name, RegionCode region, Actor actor) {
        var faults = new Faults();
        faults.in(() -> ProperName.check(name, "name"));
        faults.unless(actor.scope().includes(region.visibleTo()), "region", Words.say("register.region-not-yours"));
        faults.mustBeNone();
    }

    /**
     * Records another name.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; STALE; INVALID for a name that is none
     */
    public RegisteredFirm rename(CreditCode code, long expectedVersion, String name, Actor actor) {
        RegisteredFirm firm = directory.get(code, actor.scope());
        changes.mustBeAt(firm, expectedVersion);
        return changes.save(firm.renamed(name));
    }
}
