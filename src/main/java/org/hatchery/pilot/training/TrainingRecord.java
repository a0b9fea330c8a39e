package org.hatchery.pilot.training;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hatchery.firm.IncubateeId;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.Equipment;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Proof that a firm may use a piece of equipment (培训记录); a later one replaces it.
 *
 * @param id base, equipment and firm
 * @param qualification what was passed
 * @param validTo first day on which it is no longer valid; null without an end
 */
@Document("trainings")
@NamedInterface(propagate = false)
public record TrainingRecord(
        @Id String id,
        BaseId base,
        String equipment,
        IncubateeId incubatee,
        String incubateeName,
        String qualification,
        LocalDate passedOn,
        @Nullable LocalDate validTo,
        String recordedBy,
        Set<String> visibleTo) {
    public static TrainingRecord of(
            PilotBase base,
            Equipment piece,
            String qualification,
            IncubateeId incubatee,
            String name,
            LocalDate passedOn,
            @Nullable LocalDate validTo,
            String by) {
        Set<String> seenBy = new HashSet<>(base.getVisibleTo());
        seenBy.add(Scope.incubatee(incubatee.value()));
        return new TrainingRecord(
                id(base.getId(), piece.code(), incubatee),
                base.getId(),
                piece.code(),
                incubatee,
                name,
                qualification,
                passedOn,
                validTo,
                by,
                seenBy);
    }

    static String id(BaseId base, String equipment, IncubateeId incubatee) {
        return base.value() + "/" + equipment + "/" + incubatee.value();
    }

    /** Whether it is proof of this qualification all the time from a first day to a last one. */
    public boolean proves(String wanted, LocalDate first, LocalDate last) {
        return qualification.equals(wanted) && !first.isBefore(passedOn) && (validTo == null || last.isBefore(validTo));
    }
}
