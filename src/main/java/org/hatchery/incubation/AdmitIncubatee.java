package org.hatchery.incubation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hatchery.carrier.Carrier;
import org.hatchery.carrier.CarrierDirectory;
import org.hatchery.carrier.Lease;
import org.hatchery.firm.EnrolIncubatee;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Particulars;
import org.hatchery.firm.Registration;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use case: admit a firm or team into a carrier. */
@Service
public class AdmitIncubatee {
    private final Stays stays;
    private final SettleStay settle;
    private final CarrierDirectory carriers;
    private final IncubateeDirectory incubatees;
    private final EnrolIncubatee enrol;
    private final EntryRules rules;
    private final Residences residences;
    private final FollowRegistration registration;
    private final Clock clock;

    AdmitIncubatee(
            Stays stays,
            SettleStay settle,
            CarrierDirectory carriers,
            IncubateeDirectory incubatees,
            EnrolIncubatee enrol,
            EntryRules rules,
            Residences residences,
            FollowRegistration registration,
            Clock clock) {
        this.stays = stays;
        this.settle = settle;
        this.carriers = carriers;
        this.incubatees = incubatees;
        this.enrol = enrol;
        this.rules = rules;
        this.residences = residences;
        this.registration = registration;
        this.clock = clock;
    }

    /**
     * Admits, or returns what the same request admitted before.
     *
     * @throws Rejection NOT_FOUND, CARRIER_NOT_OPEN, WRONG_DATES, TOO_OLD, ALREADY_RESIDENT, IDEMPOTENCY_KEY_REUSED, or
     *     what the choice of space or the carrier refuses
     */
    public Stay admit(Admission admission, Receipt receipt, Actor actor) {
        return replayed(receipt).orElseGet(() -> admitNew(admission, receipt, actor));
    }

    private Optional<Stay> replayed(Receipt receipt) {
        return stays.findById(new StayId(receipt.id())).map(stay -> {
            stay.replayed(receipt);
            return settle.replay(stay, receipt);
        });
    }

    private Stay admitNew(Admission admission, Receipt receipt, Actor actor) {
        Carrier carrier = carriers.get(admission.carrier(), actor.scope());
        rules.checkDay(carrier, admission.enteredOn());
        admission.space().checked(carrier.getSpace());
        List<Exemption> exemptions = checkFirm(admission, carrier, actor);
        checkSpace(admission, carrier, receipt);
        Incubatee incubatee = incubatee(admission.party(), receipt, actor);
        Stay stay = stay(admission, incubatee, carrier, exemptions, receipt, actor);
        residences.check(stay, admission.enteredOn(), "party", "enteredOn");
        return enter(stay, receipt);
    }

    private Stay enter(Stay stay, Receipt receipt) {
        try {
            stays.save(stay);
        } catch (DuplicateKeyException taken) {
            // either the same request at the same time, or another stay that excludes this one
            return replayed(receipt).orElseThrow(() -> residences.clash(stay, "party"));
        }
        return registration.catchUp(settle.settle(stay));
    }

    private List<Exemption> checkFirm(Admission admission, Carrier carrier, Actor actor) {
        if (admission.party() instanceof Party.Team team) {
            check(team.particulars(), "party.team");
            return List.of();
        }
        Registration firm = registration(admission.party(), actor);
        return firm == null ? List.of() : rules.checkFirm(carrier, firm, admission, actor);
    }

    private static void check(Particulars said, String path) {
        try {
            said.checked();
        } catch (Rejection declined) {
            throw declined.below(path);
        }
    }

    private @Nullable Registration registration(Party party, Actor actor) {
        if (party instanceof Party.Firm firm) {
            check(firm.particulars(), "party.firm");
            // what is on the register counts, not what is said this time
            return enrol.registered(firm.registration().creditCode(), firm.particulars())
                    .orElse(firm.registration());
        }
        return party instanceof Party.Existing existing
                ? incubatees.get(existing.id(), actor.scope(), "party.existing").getRegistration()
                : null;
    }

    /** Says no early, before anything is written; the carrier decides again when it is asked. */
    private static void checkSpace(Admission admission, Carrier carrier, Receipt receipt) {
        SpaceChoice space = admission.space();
        var lease = new Lease(receipt.id(), space.units(), space.workstations(), admission.enteredOn(), null);
        carrier.getSpace().settle(receipt.id(), List.of(lease));
    }

    private Incubatee incubatee(Party party, Receipt receipt, Actor actor) {
        var fresh = new IncubateeId(receipt.partyId());
        if (party instanceof Party.Firm firm) {
            return enrol.firm(fresh, firm.particulars(), firm.registration());
        }
        if (party instanceof Party.Existing existing) {
            return incubatees.get(existing.id(), actor.scope(), "party.existing");
        }
        return enrol.team(fresh, ((Party.Team) party).particulars());
    }

    private Stay stay(
            Admission admission,
            Incubatee incubatee,
            Carrier carrier,
            List<Exemption> exemptions,
            Receipt receipt,
            Actor actor) {
        var event = new StayEvent(StayAct.ADMITTED, admission.enteredOn(), actor.id(), clock.instant(), receipt);
        return Stay.admit(
                new StayId(receipt.id()),
                incubatee,
                carrier,
                admission.enteredOn(),
                admission.space(),
                rules.limit(
                        carrier,
                        admission.enteredOn(),
                        incubatee.getParticulars().longCycleField()),
                admission.agreementNumber(),
                exemptions,
                event);
    }
}
