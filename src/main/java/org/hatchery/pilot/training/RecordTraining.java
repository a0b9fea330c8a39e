package org.hatchery.pilot.training;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Clock;
import java.time.LocalDate;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.pilot.base.BaseDirectory;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.Equipment;
import org.hatchery.pilot.base.Era;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: record that a firm has passed the training for a piece of equipment. */
@Service
public class RecordTraining {
    private final BaseDirectory bases;
    private final IncubateeDirectory incubatees;
    private final Trainings trainings;
    private final Clock clock;

    RecordTraining(BaseDirectory bases, IncubateeDirectory incubatees, Trainings trainings, Clock clock) {
        this.bases = bases;
        this.incubatees = incubatees;
        this.trainings = trainings;
        this.clock = clock;
    }

    /**
     * Records; a record of the same firm and equipment is replaced.
     *
     * @param incubatee the firm hands its id to the base, which may see nothing else of it
     * @throws Rejection NOT_FOUND for a base outside the actor's scope, unknown equipment or an unknown firm;
     *     WRONG_STATE when the equipment asks for no training; WRONG_DATES after today, or valid until before it was
     *     passed
     */
    public TrainingRecord record(
            BaseId id,
            String equipment,
            IncubateeId incubatee,
            LocalDate passedOn,
            @Nullable LocalDate validTo,
            Actor actor) {
        PilotBase base = bases.get(id, actor.scope());
        Equipment piece = base.piece(equipment).orElseThrow(() -> Rejection.notFound("equipment"));
        var firm = incubatees.get(incubatee, Scope.EVERYTHING, "incubatee");
        checkDates(passedOn, validTo);
        return trainings.save(TrainingRecord.of(
                base, piece, asked(piece), incubatee, firm.getParticulars().name(), passedOn, validTo, actor.id()));
    }

    private static String asked(Equipment piece) {
        String qualification = piece.qualification();
        if (qualification == null) {
            throw new Rejection(WRONG_STATE, "equipment", Words.say("pilot.equipment-asks-training"));
        }
        return qualification;
    }

    private void checkDates(LocalDate passedOn, @Nullable LocalDate validTo) {
        Era.check(passedOn, "passedOn");
        Era.check(validTo, "validTo");
        if (passedOn.isAfter(LocalDate.now(clock))) {
            throw new Rejection(WRONG_DATES, "passedOn", Words.say("pilot.training-passed-today"));
        }
        if (validTo != null && !validTo.isAfter(passedOn)) {
            throw new Rejection(WRONG_DATES, "validTo", Words.say("pilot.valid-beyond-day-passed"));
        }
    }
}
