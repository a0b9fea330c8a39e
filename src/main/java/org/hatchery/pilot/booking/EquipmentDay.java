package org.hatchery.pilot.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.DayPart;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One day of a piece of equipment (设备日历日): the document that keeps that nobody shares its time.
 *
 * @param id base, equipment and day
 * @param slots who holds what; no two overlap, because each came by a write on that condition
 * @param uses who used it when, in the same way; kept after the time itself was given back
 * @param unchecked when somebody last got time here that the repair has not yet compared with the bookings
 */
@Document("equipmentDays")
public record EquipmentDay(
        @Id String id,
        BaseId base,
        String equipment,
        LocalDate day,
        List<Held> slots,
        List<Used> uses,
        @Nullable Instant unchecked) {
    /** Days that were written before uses were kept have none, and days on which nobody held any time have no slots. */
    public EquipmentDay(
            String id,
            BaseId base,
            String equipment,
            LocalDate day,
            @Nullable List<Held> slots,
            @Nullable List<Used> uses,
            @Nullable Instant unchecked) {
        this.id = id;
        this.base = base;
        this.equipment = equipment;
        this.day = day;
        this.slots = slots == null ? List.of() : slots;
        this.uses = uses == null ? List.of() : uses;
        this.unchecked = unchecked;
    }

    /** Minutes of the day that somebody holds. */
    public record Held(String holder, int from, int to) {
        DayPart part() {
            return new DayPart(from, to);
        }
    }

    /** Minutes of the day in which somebody used it; a booking has one claim, but for the moment in which it changes. */
    public record Used(String holder, String claim, int from, int to) {
        DayPart part() {
            return new DayPart(from, to);
        }
    }

    public static String id(BaseId base, String equipment, LocalDate day) {
        return base.value() + "/" + equipment + "/" + day;
    }

    boolean isHeldBy(String holder) {
        return slots.stream().anyMatch(slot -> slot.holder().equals(holder));
    }

    public boolean isTaken(DayPart wanted) {
        return slots.stream().anyMatch(slot -> slot.part().overlaps(wanted));
    }

    public boolean isUsed(DayPart wanted) {
        return uses.stream().anyMatch(use -> use.part().overlaps(wanted));
    }

    List<String> holders() {
        return slots.stream().map(Held::holder).toList();
    }

    List<String> users() {
        return uses.stream().map(Used::holder).toList();
    }
}
