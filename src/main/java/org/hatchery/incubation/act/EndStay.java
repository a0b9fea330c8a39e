package org.hatchery.incubation.act;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.stay.ChangeStay;
import org.hatchery.incubation.stay.Exit;
import org.hatchery.incubation.stay.ExitReason;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.incubation.stay.StayStep;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.springframework.stereotype.Service;

/** Use case: end a stay without graduation. */
@Service
public class EndStay {
    private final ChangeStay change;

    EndStay(ChangeStay change) {
        this.change = change;
    }

    /**
     * Ends.
     *
     * @throws Rejection INVALID for OTHER without a note, or what {@link ChangeStay} and {@link Stay#exit} refuse
     */
    public Stay end(StayId id, long expectedVersion, LocalDate on, Exit how, Receipt receipt, Actor actor) {
        check(how);
        return change.change(id, expectedVersion, receipt, actor, ending(on, how, receipt, actor));
    }

    /**
     * Says, without any effect, what {@link #end} would decline now.
     *
     * @throws Rejection as {@link #end} says
     */
    public void check(StayId id, long expectedVersion, LocalDate on, Exit how, Actor actor) {
        check(how);
        var receipt = new Receipt(actor.id() + "/check", "");
        ending(on, how, receipt, actor).accept(change.read(id, expectedVersion, actor));
    }

    private Consumer<Stay> ending(LocalDate on, Exit how, Receipt receipt, Actor actor) {
        return stay -> stay.exit(how, change.event(StayStep.END, on, actor, receipt), change.today());
    }

    /** Lets only somebody's own reason through, and OTHER with a note. */
    static void check(Exit how) {
        if (how.reason() == ExitReason.NOT_AGREED) {
            throw new Rejection(INVALID, "reason", Words.say("incubation.only-firm-team-itself"));
        }
        if (how.reason() == ExitReason.OTHER
                && (how.note() == null || how.note().isBlank())) {
            throw new Rejection(INVALID, "note", Words.say("incubation.say-more-when-reason"));
        }
    }
}
