package org.hatchery.incubation.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.identity.Actor;
import org.hatchery.identity.CorrectionRights;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.rule.EntryRules;
import org.hatchery.incubation.stay.ChangeStay;
import org.hatchery.incubation.stay.Exemption;
import org.hatchery.incubation.stay.Recorded;
import org.hatchery.incubation.stay.Residences;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayAmendment;
import org.hatchery.incubation.stay.StayEvent;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.incubation.stay.StaySaid;
import org.hatchery.incubation.stay.StayStep;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Jointly;
import org.springframework.stereotype.Service;

/** Use case: correct what was recorded wrongly of a stay, take back its end, or the whole of it. */
@Service
public class CorrectStay {
    private final ChangeStay change;
    private final CarrierDirectory carriers;
    private final IncubateeDirectory incubatees;
    private final EntryRules rules;
    private final Residences residences;
    private final ServedDays served;
    private final CorrectionRights rights;

    CorrectStay(
            ChangeStay change,
            CarrierDirectory carriers,
            IncubateeDirectory incubatees,
            EntryRules rules,
            Residences residences,
            ServedDays served,
            CorrectionRights rights) {
        this.change = change;
        this.carriers = carriers;
        this.incubatees = incubatees;
        this.rules = rules;
        this.residences = residences;
        this.served = served;
        this.rights = rights;
    }

    /** Which stay is corrected, and why. */
    public record Request(StayId id, long expectedVersion, String reason) {}

    /**
     * Says what is right about days, space or number.
     *
     * @throws Rejection TOO_LATE when only the bureau above may still; WRONG_DATES for days that do not fit together, another
     *     stay or the services; what {@link EntryRules} says of another day of entry; and what {@link ChangeStay},
     *     {@link StayAmendment} or the carrier refuses
     */
    public Stay amend(Request request, StayAmendment right, Receipt receipt, Actor actor) {
        return correct(request, StayStep.AMEND, receipt, actor, amending(request, right, actor));
    }

    /**
     * Says, without any effect, what {@link #amend} would decline now.
     *
     * @throws Rejection as {@link #amend} says
     */
    public void check(Request request, StayAmendment right, Actor actor) {
        var receipt = new Receipt(actor.id() + "/check", "");
        Stay read = change.read(request.id(), request.expectedVersion(), actor);
        correcting(request, StayStep.AMEND, receipt, actor, amending(request, right, actor))
                .accept(read);
    }

    private BiFunction<Stay, Carrier, Right> amending(Request request, StayAmendment right, Actor actor) {
        return (stay, carrier) -> {
            rights.check(actor, Recorded.of(stay).of(right, stay.said()), "stay");
            if (right.space() != null) {
                right.space().forEach(since -> since.space().check(carrier.getSpace()));
            }
            StaySaid said = right.applied(stay.said(), carrier.getSpace(), change.today());
            List<Exemption> exemptions = List.of();
            if (!said.enteredOn().equals(stay.getEnteredOn())) {
                Incubatee party = incubatees.get(stay.getIncubatee(), Scope.EVERYTHING, "stay");
                exemptions = checkEntry(party, carrier, said.enteredOn(), request, actor);
                var field = party.getParticulars().longCycleField();
                said = said.limitedTo(stay.extended(rules.limit(carrier, said.enteredOn(), field)));
            }
            return new Right(said, exemptions);
        };
    }

    /**
     * Lets it go on, because it was ended wrongly.
     *
     * @throws Rejection as {@link #amend} says
     */
    public Stay reopen(Request request, Receipt receipt, Actor actor) {
        return correct(request, StayStep.REOPEN, receipt, actor, (stay, carrier) -> {
            rights.check(actor, Recorded.of(stay).last(), "stay");
            return new Right(stay.said().reopened(), List.of());
        });
    }

    /**
     * Takes it back altogether.
     *
     * @throws Rejection as {@link #amend} says
     */
    public Stay takeBack(Request request, Receipt receipt, Actor actor) {
        return correct(request, StayStep.VOID, receipt, actor, (stay, carrier) -> {
            rights.check(actor, Recorded.of(stay).first(), "stay");
            return new Right(stay.said().voided(), List.of());
        });
    }

    private List<Exemption> checkEntry(
            Incubatee party, Carrier carrier, LocalDate enteredOn, Request request, Actor actor) {
        rules.checkDay(carrier, enteredOn);
        return Optional.ofNullable(party.getRegistration())
                .map(firm -> rules.checkFirm(carrier, firm, enteredOn, request.reason(), actor))
                .orElse(List.of());
    }

    private Stay correct(
            Request request, StayStep step, Receipt receipt, Actor actor, BiFunction<Stay, Carrier, Right> what) {
        Consumer<Stay> act = correcting(request, step, receipt, actor, what);
        return change.change(request.id(), request.expectedVersion(), receipt, actor, act);
    }

    private Consumer<Stay> correcting(
            Request request, StayStep step, Receipt receipt, Actor actor, BiFunction<Stay, Carrier, Right> what) {
        return stay -> {
            step.mustBeOpen(stay);
            Carrier carrier = Jointly.look(
                    stay.getCarrier(), Carrier.class, () -> carriers.get(stay.getCarrier(), Scope.EVERYTHING));
            Right right = what.apply(stay, carrier);
            StayEvent event = change.event(step, change.today(), actor, receipt);
            stay.correct(
                    right.said(),
                    right.exemptions(),
                    event.correcting(stay.said(), request.reason().strip()));
            List<Stay> others = residences.others(stay);
            Residences.checkDays(stay, others, "stay");
            served.mustLieWithin(stay, others);
            // says no early; the carrier decides again when it is asked
            carrier.getSpace().settle(stay.getId().value(), stay.leases());
        };
    }

    /** What the stay should have said, and the rules that are set aside for it. */
    private record Right(StaySaid said, List<Exemption> exemptions) {}
}
