package org.hatchery.pilot.booking;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.NOT_ELIGIBLE;
import static org.hatchery.shared.UserErrorCode.NOT_QUALIFIED;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Clock;
import java.time.LocalDateTime;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.pilot.base.BaseDirectory;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.Equipment;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.calendar.BookingTerms;
import org.hatchery.pilot.calendar.Slot;
import org.hatchery.pilot.training.TrainingDirectory;
import org.hatchery.pilot.training.TrainingRecord;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: book a piece of equipment. */
@Service
public class BookEquipment {
    private final BaseDirectory bases;
    private final IncubateeDirectory incubatees;
    private final TrainingDirectory trainings;
    private final WriteBooking write;
    private final Clock clock;

    BookEquipment(
            BaseDirectory bases,
            IncubateeDirectory incubatees,
            TrainingDirectory trainings,
            WriteBooking write,
            Clock clock) {
        this.bases = bases;
        this.incubatees = incubatees;
        this.trainings = trainings;
        this.write = write;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param incubatee who books; null for the firm that asks, or for the base itself
     */
    public record Request(
            BaseId base,
            String equipment,
            LocalDateTime from,
            LocalDateTime to,
            String purpose,
            @Nullable IncubateeId incubatee) {}

    /**
     * Books, or returns what the same request booked before.
     *
     * @throws Rejection NOT_FOUND; WRONG_STATE when the base takes no bookings; NOT_ELIGIBLE when it lends the equipment
     *     to nobody from outside; NOT_QUALIFIED without the training; INVALID; SLOT_TAKEN; QUOTA_EXCEEDED;
     *     IDEMPOTENCY_KEY_REUSED; or what {@link BookingTerms} refuse
     */
    public Booking book(Request request, Receipt receipt, Actor actor) {
        return write.once(receipt, actor, () -> draft(request, actor));
    }

    private Draft draft(Request request, Actor actor) {
        boolean byBase = request.incubatee() == null && !actor.is(Role.FIRM);
        PilotBase base = byBase ? bases.get(request.base(), actor.scope()) : bases.get(request.base());
        Equipment piece = bookable(base, request.equipment());
        Slot slot = BookingTerms.slot(request.from(), request.to());
        var terms = new BookingTerms(piece, LocalDateTime.now(clock));
        if (byBase) {
            terms.checkOwnUse(slot);
            return ownUse(base, piece, slot, request.purpose());
        }
        Incubatee firm = firm(request, actor);
        terms.checkUse(slot);
        boolean outsider = isOutsider(firm, base);
        checkOpen(piece, outsider);
        checkQualified(base, piece, firm, slot);
        return new Draft(
                base,
                piece,
                BookingKind.FIRM_USE,
                slot,
                firm.getId(),
                firm.getParticulars().name(),
                outsider,
                request.purpose());
    }

    private static Draft ownUse(PilotBase base, Equipment piece, Slot slot, String purpose) {
        String operator = base.getProfile().operator().name();
        return new Draft(base, piece, BookingKind.OWN_USE, slot, null, operator, false, purpose);
    }

    public static Equipment bookable(PilotBase base, String equipment) {
        Equipment piece = base.piece(equipment).orElseThrow(() -> Rejection.notFound("equipment"));
        if (!base.isOpen()) {
            throw new Rejection(WRONG_STATE, "base", Words.say("pilot.base-takes-more-bookings"));
        }
        return piece;
    }

    private Incubatee firm(Request request, Actor actor) {
        if (actor.is(Role.PROVIDER)) {
            throw new Rejection(INVALID, "incubatee", Words.say("pilot.base-books-itself-firms"));
        }
        IncubateeId id = request.incubatee() == null ? own(actor) : request.incubatee();
        return incubatees.get(id, actor.scope(), "incubatee");
    }

    private static IncubateeId own(Actor actor) {
        if (actor.limits().size() != 1) {
            throw new Rejection(INVALID, "incubatee", Words.say("pilot.say-firm-team-books"));
        }
        return new IncubateeId(actor.limits().get(0));
    }

    private static boolean isOutsider(Incubatee firm, PilotBase base) {
        return !base.getProfile().operator().creditCode().equals(firm.creditCode());
    }

    public static void checkOpen(Equipment piece, boolean outsider) {
        if (outsider && !piece.outsiders()) {
            throw new Rejection(NOT_ELIGIBLE, "equipment", Words.say("pilot.base-lend-equipment-others"));
        }
    }

    private void checkQualified(PilotBase base, Equipment piece, Incubatee firm, Slot slot) {
        if (piece.qualification() != null) {
            checkQualified(
                    piece,
                    trainings.find(base.getId(), piece.code(), firm.getId()).orElse(null),
                    slot);
        }
    }

    public static void checkQualified(Equipment piece, @Nullable TrainingRecord training, Slot slot) {
        String wanted = piece.qualification();
        boolean qualified =
                wanted == null || (training != null && training.proves(wanted, slot.firstDay(), slot.lastDay()));
        if (!qualified) {
            throw new Rejection(NOT_QUALIFIED, "equipment", Words.say("pilot.pass-first-valid-all", wanted));
        }
    }
}
