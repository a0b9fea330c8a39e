package org.hatchery.pilot.booking;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.DayPart;
import org.hatchery.pilot.booking.EquipmentDay.Held;
import org.hatchery.pilot.calendar.Slot;
import org.hatchery.shared.mongo.Retries;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Every read of the days of equipment, and the only way to get time of them.
 *
 * <p>Time is given by one write to each day, on the condition that nobody holds any of it. All days of a booking are
 * written by one command in order of time, so that two bookings never wait for each other.
 */
@Component
class EquipmentDays {

    private final MongoOperations mongo;

    EquipmentDays(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * What somebody else has of a day.
     *
     * @param part what lies in that day
     */
    record Clash(String holder, Slot part) {}

    /**
     * Gets the days of the booking, all or some of them; safe to repeat.
     *
     * @return what others hold of that time; empty when the booking has all of it
     */
    List<Clash> claim(Booking booking, Instant now) {
        return Retries.whenLost(() -> isGiven(booking, now) ? List.of() : clashes(booking));
    }

    /** A day whose condition does not hold is not written, and collides with itself. */
    private boolean isGiven(Booking booking, Instant now) {
        BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, EquipmentDay.class);
        booking.getSlot()
                .parts()
                .forEach((day, part) -> bulk.upsert(free(booking, day, part), give(booking, day, part, now)));
        try {
            bulk.execute();
            return true;
        } catch (DuplicateKeyException | BulkOperationException notAll) {
            return false;
        }
    }

    private static Query free(Booking booking, LocalDate day, DayPart part) {
        Criteria overlapping = new Criteria()
                .andOperator(where("from").lt(part.to()), where("to").gt(part.from()));
        String id = EquipmentDay.id(booking.getBase(), booking.getEquipment(), day);
        return new Query(where("_id").is(id).and("slots").not().elemMatch(overlapping));
    }

    private static Update give(Booking booking, LocalDate day, DayPart part, Instant now) {
        return new Update()
                .setOnInsert("base", booking.getBase())
                .setOnInsert("equipment", booking.getEquipment())
                .setOnInsert("day", day)
                .push("slots", new Held(booking.getHolder(), part.from(), part.to()))
                .set("unchecked", now);
    }

    /** A day that the booking does not hold and nobody has taken was lost in a race, and is asked for again. */
    private List<Clash> clashes(Booking booking) {
        Map<LocalDate, EquipmentDay> days =
                find(ids(booking)).stream().collect(Collectors.toMap(EquipmentDay::day, day -> day));
        List<Clash> clashes = booking.getSlot().parts().entrySet().stream()
                .flatMap(part -> clashes(days.get(part.getKey()), part.getValue(), booking.getHolder()))
                .toList();
        boolean missing = booking.getSlot().days().stream().anyMatch(day -> !isHeld(days.get(day), booking));
        if (clashes.isEmpty() && missing) {
            throw new OptimisticLockingFailureException("A day was lost in a race.");
        }
        return clashes;
    }

    private static boolean isHeld(@Nullable EquipmentDay day, Booking booking) {
        return day != null && day.isHeldBy(booking.getHolder());
    }

    private static Stream<Clash> clashes(@Nullable EquipmentDay day, DayPart wanted, String holder) {
        return day == null
                ? Stream.empty()
                : day.slots().stream()
                        .filter(held ->
                                !held.holder().equals(holder) && held.part().overlaps(wanted))
                        .map(held -> new Clash(held.holder(), Slot.of(day.day(), held.part())));
    }

    /** Gives back whatever this writing of the booking holds; safe to repeat. */
    void release(Booking booking) {
        var held = new Query(where("_id").in(ids(booking)).and("slots.holder").is(booking.getHolder()));
        mongo.updateMulti(held, without(List.of(booking.getHolder())), EquipmentDay.class);
    }

    private static Update without(Collection<String> holders) {
        return new Update().pull("slots", new Query(where("holder").in(holders)));
    }

    private static List<String> ids(Booking booking) {
        return booking.getSlot().days().stream()
                .map(day -> EquipmentDay.id(booking.getBase(), booking.getEquipment(), day))
                .toList();
    }

    /** What is held of a piece of equipment, by day; nobody learns by whom. */
    Map<LocalDate, List<DayPart>> taken(BaseId base, String equipment, LocalDate first, LocalDate last) {
        List<String> ids = first.datesUntil(last.plusDays(1))
                .map(day -> EquipmentDay.id(base, equipment, day))
                .toList();
        return byDay(find(ids));
    }

    /** What is held of all equipment of these bases, by base and code as {@link #place} says. */
    Map<String, Map<LocalDate, List<DayPart>>> taken(Collection<BaseId> bases, LocalDate first, LocalDate last) {
        var query = new Query(allOf(List.of(
                where("base").in(bases), where("day").gte(first), where("day").lte(last))));
        return mongo.find(query, EquipmentDay.class).stream()
                .collect(Collectors.groupingBy(
                        day -> place(day.base(), day.equipment()),
                        Collectors.collectingAndThen(Collectors.toList(), EquipmentDays::byDay)));
    }

    static String place(BaseId base, String equipment) {
        return base.value() + "/" + equipment;
    }

    private static Map<LocalDate, List<DayPart>> byDay(List<EquipmentDay> days) {
        return days.stream()
                .collect(Collectors.toMap(
                        EquipmentDay::day,
                        day -> day.slots().stream().map(Held::part).toList()));
    }

    private List<EquipmentDay> find(List<String> ids) {
        return mongo.find(new Query(where("_id").in(ids)), EquipmentDay.class);
    }

    Optional<EquipmentDay> find(String id) {
        return Optional.ofNullable(mongo.findById(id, EquipmentDay.class));
    }

    /** Takes away what no booking wants. */
    void withdraw(EquipmentDay day, Collection<String> strays) {
        mongo.updateFirst(new Query(where("_id").is(day.id())), without(strays), EquipmentDay.class);
    }

    /** Takes away use that no booking knows. */
    void withdrawUse(EquipmentDay day, String claim) {
        var pulled = new Update().pull("uses", new Query(where("claim").is(claim)));
        mongo.updateFirst(new Query(where("_id").is(day.id())), pulled, EquipmentDay.class);
    }

    /** Takes the mark away, unless somebody got time here meanwhile. */
    void checked(EquipmentDay day) {
        var same = new Query(where("_id").is(day.id()).and("unchecked").is(day.unchecked()));
        mongo.updateFirst(same, new Update().unset("unchecked"), EquipmentDay.class);
    }
}
