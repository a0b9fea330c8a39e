package org.hatchery.incubation.act;

import java.time.LocalDate;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.stay.ChangeStay;
import org.hatchery.incubation.stay.Residences;
import org.hatchery.incubation.stay.SpaceChoice;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.incubation.stay.StayStep;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.springframework.stereotype.Service;

/** Use case: give a stay other space in its carrier. */
@Service
public class MoveIncubatee {
    private final ChangeStay change;
    private final CarrierDirectory carriers;
    private final Residences residences;

    MoveIncubatee(ChangeStay change, CarrierDirectory carriers, Residences residences) {
        this.change = change;
        this.carriers = carriers;
        this.residences = residences;
    }

    /**
     * Moves.
     *
     * @throws Rejection what {@link ChangeStay}, {@link Stay#move}, {@link SpaceChoice}, {@link Residences} or the
     *     carrier refuses
     */
    public Stay move(StayId id, long expectedVersion, LocalDate on, SpaceChoice choice, Receipt receipt, Actor actor) {
        return change.change(id, expectedVersion, receipt, actor, stay -> {
            Carrier carrier = carriers.get(stay.getCarrier(), Scope.EVERYTHING);
            choice.check(carrier.getSpace());
            stay.move(choice, carrier, change.event(StayStep.MOVE, on, actor, receipt), change.today());
            residences.check(stay, on, "stay", "on");
            // says no early; the carrier decides again when it is asked
            carrier.getSpace().settle(stay.getId().value(), stay.leases());
        });
    }
}
