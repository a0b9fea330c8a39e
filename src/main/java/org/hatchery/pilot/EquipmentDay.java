package org.hatchery.pilot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One day of a piece of equipment (设备日历日): the document that keeps that nobody shares its time.
 *
 * @param id base, equipment and day
 * @param slots who holds what; no two overlap, because each came by a write on that condition
 * @param unchecked when somebody last got time here that the repair has not yet compared with the bookings
 */
@Document("equipmentDays")
record EquipmentDay(
        @Id String id,
        BaseId base,
        String equipment,
        LocalDate day,
        List<Held> slots,
        @Nullable Instant unchecked) {
    /** Minutes of the day that somebody holds. */
    record Held(String holder, int from, int to) {
        DayPart part() {
            return new DayPart(from, to);
        }
    }

    static String id(BaseId base, String equipment, LocalDate day) {
        return base.value() + "/" + equipment + "/" + day;
    }

    boolean isHeldBy(String holder) {
        return slots.stream().anyMatch(slot -> slot.holder().equals(holder));
    }

    boolean isTaken(DayPart wanted) {
        return slots.stream().anyMatch(slot -> slot.part().overlaps(wanted));
    }

    List<String> holders() {
        return slots.stream().map(Held::holder).toList();
    }
}
