package org.hatchery.incubation.act;

import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.util.List;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.TakeBackRegistration;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.stay.Residences;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.springframework.stereotype.Service;

/** Use case: take back that a team became a firm; its stays are those of a team again. */
@Service
public class UndoRegistration {
    private final TakeBackRegistration firms;
    private final Residences residences;

    UndoRegistration(TakeBackRegistration firms, Residences residences) {
        this.firms = firms;
        this.residences = residences;
    }

    /**
     * Takes it back once; its stays have followed when this returns, or follow within a minute.
     *
     * @throws Rejection WRONG_STATE when it graduated or entered anywhere as a firm; and what {@link TakeBackRegistration}
     *     refuses
     */
    public Incubatee undo(TakeBackRegistration.Request request, Receipt receipt, Actor actor) {
        List<Stay> stays = residences.ever(request.firm());
        if (stays.stream().anyMatch(stay -> stay.getState() == StayState.GRADUATED)) {
            throw new Rejection(WRONG_STATE, "firm", Words.say("incubation.graduation-taken-back-first"));
        }
        if (stays.stream().anyMatch(UndoRegistration::isOfAFirm)) {
            throw new Rejection(WRONG_STATE, "firm", Words.say("incubation.entered-as-firm"));
        }
        return firms.takeBack(request, receipt, actor);
    }

    private static boolean isOfAFirm(Stay stay) {
        return stay.getState() != StayState.VOIDED && stay.getIncubatingFrom() != null && !stay.becameFirm();
    }
}
