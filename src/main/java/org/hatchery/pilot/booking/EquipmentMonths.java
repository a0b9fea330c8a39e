package org.hatchery.pilot.booking;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.firm.IncubateeId;
import org.hatchery.pilot.booking.EquipmentMonth.Share;
import org.hatchery.pilot.calendar.MonthShare;
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
 * Every read of what firms have of a month, and the only way to get more of it.
 *
 * <p>A share is given by one write to its month, on the condition that the quota reaches. Months are counted also while
 * there is no quota, so that one that is set later counts all.
 */
@Component
class EquipmentMonths {

    private final MongoOperations mongo;

    EquipmentMonths(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * A month whose quota does not reach, in minutes.
     *
     * @param month such as 2026-12
     * @param rest what is left of the quota
     */
    record Exceeded(String month, long quota, long rest, long wanted) {}

    /**
     * Gets the booking's shares of its months, all or some of them; safe to repeat.
     *
     * @return months whose quota does not reach; empty when the booking has all shares
     */
    List<Exceeded> claim(Booking booking, Instant now) {
        IncubateeId firm = booking.getIncubatee();
        if (firm == null) {
            return List.of();
        }
        Long quota = booking.quotaMinutes();
        List<Exceeded> hopeless = over(booking, quota);
        return hopeless.isEmpty()
                ? Retries.whenLost(
                        () -> isGiven(booking, firm, quota, now) ? List.of() : exceeded(booking, firm, quota))
                : hopeless;
    }

    /** A month whose condition does not hold is not written, and collides with itself. */
    private boolean isGiven(Booking booking, IncubateeId firm, @Nullable Long quota, Instant now) {
        BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, EquipmentMonth.class);
        booking.getMonths()
                .forEach(share -> bulk.upsert(
                        reaching(id(booking, share.month(), firm), share.minutes(), quota, booking.getHolder()),
                        give(booking, share, now)));
        try {
            bulk.execute();
            return true;
        } catch (DuplicateKeyException | BulkOperationException notAll) {
            return false;
        }
    }

    private static Query reaching(String id, long minutes, @Nullable Long quota, String holder) {
        Criteria month = where("_id").is(id).and("shares.holder").ne(holder);
        return new Query(quota == null ? month : month.and("minutes").lte(quota - minutes));
    }

    private static Update give(Booking booking, MonthShare share, Instant now) {
        return new Update()
                .inc("minutes", share.minutes())
                .push("shares", new Share(booking.getHolder(), share.minutes()))
                .set("unchecked", now);
    }

    /** A month that the booking has no share of although there is enough was lost in a race, and is asked for again. */
    private List<Exceeded> exceeded(Booking booking, IncubateeId firm, @Nullable Long quota) {
        Map<String, EquipmentMonth> months =
                mongo.find(new Query(where("_id").in(ids(booking, firm))), EquipmentMonth.class).stream()
                        .collect(Collectors.toMap(EquipmentMonth::id, Function.identity()));
        List<MonthShare> missing = booking.getMonths().stream()
                .filter(share -> !isHeld(months.get(id(booking, share.month(), firm)), booking))
                .toList();
        List<Exceeded> exceeded = missing.stream()
                .flatMap(share -> exceeded(share, minutes(months.get(id(booking, share.month(), firm))), quota))
                .toList();
        if (exceeded.isEmpty() && !missing.isEmpty()) {
            throw new OptimisticLockingFailureException("A month was lost in a race.");
        }
        return exceeded;
    }

    private static List<Exceeded> over(Booking booking, @Nullable Long quota) {
        return booking.getMonths().stream()
                .flatMap(share -> exceeded(share, 0, quota))
                .toList();
    }

    private static Stream<Exceeded> exceeded(MonthShare share, long had, @Nullable Long quota) {
        return quota == null || had + share.minutes() <= quota
                ? Stream.empty()
                : Stream.of(new Exceeded(share.month(), quota, Math.max(0, quota - had), share.minutes()));
    }

    private static boolean isHeld(@Nullable EquipmentMonth month, Booking booking) {
        return month != null && month.isHeldBy(booking.getHolder());
    }

    private static long minutes(@Nullable EquipmentMonth month) {
        return month == null ? 0 : month.minutes();
    }

    /** Gives back whatever this writing of the booking has; safe to repeat. */
    void release(Booking booking) {
        IncubateeId firm = booking.getIncubatee();
        if (firm != null && !booking.getMonths().isEmpty()) {
            BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, EquipmentMonth.class);
            booking.getMonths()
                    .forEach(share -> bulk.updateOne(
                            held(id(booking, share.month(), firm), booking.getHolder()),
                            without(booking.getHolder(), share.minutes())));
            bulk.execute();
        }
    }

    private static Query held(String id, String holder) {
        return new Query(where("_id").is(id).and("shares.holder").is(holder));
    }

    private static Update without(String holder, long minutes) {
        return new Update()
                .inc("minutes", -minutes)
                .pull("shares", new Query(where("holder").is(holder)));
    }

    private static List<String> ids(Booking booking, IncubateeId firm) {
        return booking.getMonths().stream()
                .map(share -> id(booking, share.month(), firm))
                .toList();
    }

    private static String id(Booking booking, String month, IncubateeId firm) {
        return EquipmentMonth.id(booking.getBase(), booking.getEquipment(), month, firm);
    }

    Optional<EquipmentMonth> find(String id) {
        return Optional.ofNullable(mongo.findById(id, EquipmentMonth.class));
    }

    /** Takes away what no booking wants. */
    void withdraw(EquipmentMonth month, Collection<String> strays) {
        month.shares().stream()
                .filter(share -> strays.contains(share.holder()))
                .forEach(share -> mongo.updateFirst(
                        held(month.id(), share.holder()),
                        without(share.holder(), share.minutes()),
                        EquipmentMonth.class));
    }

    /** Takes the mark away, unless somebody got a share here meanwhile. */
    void checked(EquipmentMonth month) {
        var same = new Query(where("_id").is(month.id()).and("unchecked").is(month.unchecked()));
        mongo.updateFirst(same, new Update().unset("unchecked"), EquipmentMonth.class);
    }
}
