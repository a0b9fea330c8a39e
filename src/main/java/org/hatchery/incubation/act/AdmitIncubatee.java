package org.hatchery.incubation.act;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.carrier.space.Lease;
import org.hatchery.firm.Consent;
import org.hatchery.firm.EnrolIncubatee;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Particulars;
import org.hatchery.firm.Registration;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.rule.Admission;
import org.hatchery.incubation.rule.EntryRules;
import org.hatchery.incubation.rule.Party;
import org.hatchery.incubation.stay.ChangeStay;
import org.hatchery.incubation.stay.Exemption;
import org.hatchery.incubation.stay.FollowRegistration;
import org.hatchery.incubation.stay.Residences;
import org.hatchery.incubation.stay.SpaceChoice;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayAct;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayEvent;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Jointly;
import org.hatchery.shared.mongo.ReadOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: admit a firm or team into a carrier. */
@Service
public class AdmitIncubatee {
    private final ChangeStay changes;
    private final CarrierDirectory carriers;
    private final IncubateeDirectory incubatees;
    private final EnrolIncubatee enrol;
    private final AgreeToEnter agree;
    private final EntryRules rules;
    private final Residences residences;
    private final FollowRegistration registration;
    private final StayDirectory stays;
    private final Clock clock;

    AdmitIncubatee(
            ChangeStay changes,
            CarrierDirectory carriers,
            IncubateeDirectory incubatees,
            EnrolIncubatee enrol,
            AgreeToEnter agree,
            EntryRules rules,
            Residences residences,
            FollowRegistration registration,
            StayDirectory stays,
            Clock clock) {
        this.changes = changes;
        this.carriers = carriers;
        this.incubatees = incubatees;
        this.enrol = enrol;
        this.agree = agree;
        this.rules = rules;
        this.residences = residences;
        this.registration = registration;
        this.stays = stays;
        this.clock = clock;
    }

    /**
     * Admits, or returns what the same request admitted before.
     *
     * @throws Rejection NOT_FOUND, CONSENT_NEEDED, CARRIER_NOT_OPEN, WRONG_DATES, TOO_OLD, ALREADY_RESIDENT, IDEMPOTENCY_KEY_REUSED, or
     *     what the choice of space or the carrier refuses
     */
    public Stay admit(Admission admission, Receipt receipt, Actor actor) {
        return admit(admission, new Beginning(admission), receipt, actor);
    }

    /**
     * Reads with a few commands what {@link #admit} looks at, for whoever is about to admit others than each other under these
     * receipts from this thread.
     */
    public void lookAhead(Collection<CreditCode> firms, Collection<Receipt> receipts) {
        changes.lookAhead(receipts);
        Set<IncubateeId> parties = new HashSet<>(enrol.lookAhead(firms));
        receipts.forEach(receipt -> parties.add(new IncubateeId(receipt.partyId())));
        residences.lookAhead(parties);
    }

    /** The same for a stay of which more is known than how it began. */
    Stay admit(Admission admission, Course course, Receipt receipt, Actor actor) {
        return changes.entered(receipt).orElseGet(() -> admitNew(admission, course, receipt, actor));
    }

    /**
     * Says, without any effect, what {@link #admit} would decline now; all of it at once.
     *
     * @throws Rejection NOT_FOUND for a carrier outside the actor's scope
     */
    public void check(Admission admission, Actor actor, Faults faults) {
        check(admission, new Beginning(admission), actor, faults);
    }

    /** The same for a stay of which more is known than how it began. */
    void check(Admission admission, Course course, Actor actor, Faults faults) {
        var receipt = new Receipt(actor.id() + "/check", "");
        // nothing is made of it here
        var which = List.of(admission.carrier(), actor.scope());
        Carrier carrier = ReadOnce.of(which, Carrier.class, () -> carriers.get(admission.carrier(), actor.scope()));
        Case entry = examine(admission, course, carrier, receipt, actor, faults);
        if (faults.areNone()) {
            entry.known()
                    .or(() -> course.imagined(admission.party(), receipt))
                    .ifPresent(party -> faults.in(() -> {
                        Stay wanted = stay(admission, party, entry.carrier(), entry.exemptions(), receipt, actor);
                        course.run(wanted, new Course.At(party, entry.carrier(), receipt, actor));
                    }));
        }
    }

    /** One that has begun, or is about to. */
    private final class Beginning implements Course {
        private final Admission admission;

        Beginning(Admission admission) {
            this.admission = admission;
        }

        @Override
        public void examine(Carrier carrier, Receipt receipt) {
            checkSpace(admission, carrier, receipt);
        }

        @Override
        public void run(Stay stay, At at) {
            residences.check(stay, admission.enteredOn(), "party", "enteredOn");
        }
    }

    /** What is known before anything is written. */
    private record Case(
            Carrier carrier, Optional<Incubatee> known, Optional<Consent> consent, List<Exemption> exemptions) {
        Case(Carrier carrier) {
            this(carrier, Optional.empty(), Optional.empty(), List.of());
        }
    }

    private Case examine(
            Admission admission, Course course, Carrier carrier, Receipt receipt, Actor actor, Faults faults) {
        faults.in(() -> rules.checkDay(carrier, admission.enteredOn()));
        faults.in(() -> {
            admission.space().check(carrier.getSpace());
            course.examine(carrier, receipt);
        });
        return faults.read(() -> examine(admission, carrier, receipt, actor), new Case(carrier));
    }

    /** Whether it agrees comes first: until then nothing of it is told. */
    private Case examine(Admission admission, Carrier carrier, Receipt receipt, Actor actor) {
        Optional<Incubatee> known = known(admission.party(), actor);
        Optional<Consent> consent = known.flatMap(party -> agree.consent(party, admission, receipt, actor));
        List<Exemption> exemptions = Stream.concat(
                        checkFirm(admission, known, carrier, actor).stream(),
                        known.stream().flatMap(party -> checkTime(admission, party, carrier, actor).stream()))
                .toList();
        return new Case(carrier, known, consent, exemptions);
    }

    private Stay admitNew(Admission admission, Course course, Receipt receipt, Actor actor) {
        var faults = new Faults();
        Carrier carrier = Jointly.look(
                List.of(admission.carrier(), actor.scope()),
                Carrier.class,
                () -> carriers.get(admission.carrier(), actor.scope()));
        Case entry = examine(admission, course, carrier, receipt, actor, faults);
        faults.mustBeNone();
        Optional<Consent> consent = entry.consent();
        Incubatee incubatee = incubatee(admission.party(), receipt, actor);
        if (entry.known().isEmpty() && incubatee.getPlacement() != null) {
            // somebody else admitted it meanwhile
            consent = agree.consent(incubatee, admission, receipt, actor);
        }
        Stay stay = stay(admission, incubatee, carrier, entry.exemptions(), receipt, actor);
        consent.map(Consent::givenBy).ifPresent(stay::agreedBy);
        course.run(stay, new Course.At(incubatee, carrier, receipt, actor));
        if (consent.isPresent()) {
            agree.use(incubatee.getId(), admission, receipt);
        }
        return registration.catchUp(changes.enter(stay, receipt, "party"));
    }

    /** The one on the register, if it is; a stranger hears nothing of it before it agrees. */
    private Optional<Incubatee> known(Party party, Actor actor) {
        if (party instanceof Party.Firm firm) {
            return enrol.registered(firm.registration().creditCode());
        }
        return party instanceof Party.Existing existing
                ? Optional.of(incubatees.get(existing.id(), actor.scope(), "party.existing"))
                : Optional.empty();
    }

    private List<Exemption> checkFirm(Admission admission, Optional<Incubatee> known, Carrier carrier, Actor actor) {
        if (admission.party() instanceof Party.Team team) {
            check(team.particulars(), "party.team");
            return List.of();
        }
        Registration firm = registration(admission.party(), known);
        return firm == null ? List.of() : rules.checkFirm(carrier, firm, admission, actor);
    }

    private List<Exemption> checkTime(Admission admission, Incubatee known, Carrier carrier, Actor actor) {
        return rules.checkTime(carrier, stays.factsOfIncubatees(List.of(known.getId())), admission, actor);
    }

    private static void check(Particulars said, String path) {
        try {
            said.checked();
        } catch (Rejection declined) {
            throw declined.below(path);
        }
    }

    private static @Nullable Registration registration(Party party, Optional<Incubatee> known) {
        if (party instanceof Party.Firm firm) {
            check(firm.particulars(), "party.firm");
            // what is on the register counts, not what is said this time
            return known.map(registered ->
                            EnrolIncubatee.same(registered, firm.particulars()).getRegistration())
                    .orElse(firm.registration());
        }
        return known.map(Incubatee::getRegistration).orElse(null);
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
