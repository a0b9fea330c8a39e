package org.hatchery.pilot.booking;

import static org.hatchery.shared.UserErrorCode.SLOT_TAKEN;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.pilot.base.DayPart;
import org.hatchery.pilot.booking.EquipmentDay.Used;
import org.hatchery.pilot.calendar.Slot;
import org.hatchery.pilot.calendar.UseTerms;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Retries;
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
 * The only way to say that equipment was used at some time, on the condition that nobody else used it then.
 *
 * <p>The time is claimed before the booking is written; a claim that no booking knows, the repair takes away.
 */
@Component
class UseDirectory {
    private final MongoOperations mongo;

    UseDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Claims the time of the booking's use beside whatever it claimed before.
     *
     * @throws Rejection SLOT_TAKEN when somebody else used the equipment then, or has booked it for the time that use took
     *     beyond its booking; nothing is claimed then
     */
    void claim(Booking booking, Instant now) {
        checkOverrun(booking);
        Optional<Slot> taken = Retries.whenLost(() -> isGiven(booking, now) ? Optional.empty() : clash(booking));
        if (taken.isPresent()) {
            withdraw(booking);
            throw usedBy(taken.get());
        }
    }

    /** Somebody who booked the time after this one shall find the equipment free, but for the tolerance. */
    private void checkOverrun(Booking booking) {
        Slot used = booking.usedTime();
        if (!used.to().isAfter(booking.getSlot().to().plusMinutes(UseTerms.TOLERANCE))) {
            return;
        }
        var beyond = new Slot(booking.getSlot().to(), used.to());
        days(booking, beyond).stream()
                .flatMap(day -> day.slots().stream()
                        .filter(held -> !held.holder().equals(booking.getHolder()))
                        .map(held -> Slot.of(day.day(), held.part())))
                .filter(beyond::overlaps)
                .findFirst()
                .ifPresent(other -> {
                    throw bookedBy(other);
                });
    }

    /** A day whose condition does not hold is not written, and collides with itself. */
    private boolean isGiven(Booking booking, Instant now) {
        BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, EquipmentDay.class);
        booking.usedTime()
                .parts()
                .forEach((day, part) -> bulk.upsert(unused(booking, day, part), use(booking, day, part, now)));
        try {
            bulk.execute();
            return true;
        } catch (DuplicateKeyException | BulkOperationException notAll) {
            return false;
        }
    }

    private static Query unused(Booking booking, LocalDate day, DayPart part) {
        Criteria overlapping = new Criteria()
                .andOperator(
                        where("holder").ne(booking.getHolder()),
                        where("from").lt(part.to()),
                        where("to").gt(part.from()));
        return new Query(where("_id")
                .is(id(booking, day))
                .and("uses.claim")
                .ne(booking.useClaim())
                .and("uses")
                .not()
                .elemMatch(overlapping));
    }

    private static Update use(Booking booking, LocalDate day, DayPart part, Instant now) {
        return new Update()
                .setOnInsert("base", booking.getBase())
                .setOnInsert("equipment", booking.getEquipment())
                .setOnInsert("day", day)
                .setOnInsert("slots", List.of())
                .push(
                        "uses",
                        new Used(
                                booking.getHolder(),
                                Objects.requireNonNull(booking.useClaim()),
                                part.from(),
                                part.to()))
                .set("unchecked", now);
    }

    /** A day that is neither claimed nor used by others was lost in a race, and is asked for again. */
    private Optional<Slot> clash(Booking booking) {
        List<EquipmentDay> days = days(booking, booking.usedTime());
        Optional<Slot> other =
                days.stream().flatMap(day -> clashes(day, booking)).findFirst();
        long claimed = days.stream()
                .filter(day -> day.uses().stream().anyMatch(use -> use.claim().equals(booking.useClaim())))
                .count();
        if (other.isEmpty() && claimed < booking.usedTime().days().size()) {
            throw new OptimisticLockingFailureException("A day was lost in a race.");
        }
        return other;
    }

    private static Stream<Slot> clashes(EquipmentDay day, Booking booking) {
        DayPart wanted = Objects.requireNonNull(booking.usedTime().parts().get(day.day()));
        return day.uses().stream()
                .filter(use ->
                        !use.holder().equals(booking.getHolder()) && use.part().overlaps(wanted))
                .map(use -> Slot.of(day.day(), use.part()));
    }

    /** Takes this claim away, because the booking was not written. */
    void withdraw(Booking booking) {
        pull(booking, new Query(where("claim").is(booking.useClaim())));
    }

    /** Takes away what the booking claimed before, now that it is written. */
    void conclude(Booking booking) {
        pull(
                booking,
                new Query(where("holder").is(booking.getHolder()).and("claim").ne(booking.useClaim())));
    }

    private void pull(Booking booking, Query claims) {
        mongo.updateMulti(used(booking), new Update().pull("uses", claims), EquipmentDay.class);
    }

    /** Days on which the booking claims use; none of them lies before the day on which it may begin. */
    private static Query used(Booking booking) {
        return new Query(where("base")
                .is(booking.getBase())
                .and("day")
                .gte(booking.getSlot().firstDay().minusDays(1))
                .and("uses.holder")
                .is(booking.getHolder()));
    }

    /** Has the repair look at the days of this booking, should nobody conclude. */
    void watch(Booking booking, Instant now) {
        mongo.updateMulti(used(booking), new Update().set("unchecked", now), EquipmentDay.class);
    }

    private List<EquipmentDay> days(Booking booking, Slot time) {
        List<String> ids = time.days().stream().map(day -> id(booking, day)).toList();
        return mongo.find(new Query(where("_id").in(ids)), EquipmentDay.class);
    }

    private static String id(Booking booking, LocalDate day) {
        return EquipmentDay.id(booking.getBase(), booking.getEquipment(), day);
    }

    private static Rejection usedBy(Slot other) {
        Sentence when = Spoken.span(other.from(), other.to());
        return new Rejection(SLOT_TAKEN, "from", Words.say("pilot.use-somebody-else-recorded", when));
    }

    private static Rejection bookedBy(Slot other) {
        Sentence when = Spoken.span(other.from(), other.to());
        return new Rejection(SLOT_TAKEN, "to", Words.say("pilot.use-went-beyond-booking", when));
    }
}
