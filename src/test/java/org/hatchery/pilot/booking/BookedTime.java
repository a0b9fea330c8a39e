package org.hatchery.pilot.booking;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.hatchery.pilot.base.BaseId;

/** Audits what is stored of equipment: lays the bookings out minute by minute, and compares days and months with them. */
final class BookedTime {
    private static final Set<String> HOLDING = Set.of("REQUESTED", "APPROVED", "IN_USE", "USED", "NO_SHOW");
    private static final Set<String> LOST = Set.of("DECLINED", "CANCELLED");

    private final List<String> faults = new ArrayList<>();
    private final List<Document> bookings;
    private final List<Document> days;
    private final List<Document> months;

    private BookedTime(MongoDatabase database, Bson which, String ids) {
        bookings = database.getCollection("bookings").find(which).into(new ArrayList<>());
        days = database.getCollection("equipmentDays").find(which).into(new ArrayList<>());
        months = database.getCollection("equipmentMonths")
                .find(Filters.regex("_id", "^" + ids))
                .into(new ArrayList<>());
    }

    /** All that is wrong; empty when the books are in order. */
    static List<String> faults(MongoDatabase database) {
        return new BookedTime(database, new Document(), "").audit();
    }

    static List<String> faults(MongoDatabase database, BaseId base) {
        return new BookedTime(database, Filters.eq("base", base.value()), base.value() + "/").audit();
    }

    private List<String> audit() {
        bookings.forEach(booking -> {
            check(!booking.containsKey("unsettled"), "unsettled: %s", booking);
            check(!booking.getList("visibleTo", String.class).isEmpty(), "invisible: %s", booking);
        });
        checkNobodyShares();
        checkDays();
        checkMonths();
        return faults;
    }

    /** Every half hour of every piece has one booking at most. */
    private void checkNobodyShares() {
        Map<String, String> taken = new HashMap<>();
        bookings.stream()
                .filter(booking -> HOLDING.contains(booking.getString("state")))
                .forEach(booking -> halfHours(booking).forEach(moment -> {
                    String other = taken.put(place(booking) + " " + moment, booking.getString("_id"));
                    check(other == null, "shared with %s: %s", other, booking);
                }));
    }

    private static List<Instant> halfHours(Document booking) {
        List<Instant> moments = new ArrayList<>();
        Instant end = time(booking, "to");
        for (Instant moment = time(booking, "from");
                moment.isBefore(end);
                moment = moment.plus(Duration.ofMinutes(30))) {
            moments.add(moment);
        }
        return moments;
    }

    private static Instant time(Document booking, String field) {
        return booking.get("slot", Document.class).getDate(field).toInstant();
    }

    private static String place(Document of) {
        return of.getString("base") + "/" + of.getString("equipment");
    }

    /** The days hold exactly what the bookings want. */
    private void checkDays() {
        Set<String> wanted = new HashSet<>();
        bookings.stream()
                .filter(booking -> HOLDING.contains(booking.getString("state")))
                .forEach(booking -> halfHours(booking)
                        .forEach(moment -> wanted.add(place(booking) + " " + moment + " " + booking.get("holder"))));
        Set<String> held = new HashSet<>();
        days.forEach(day -> day.getList("slots", Document.class)
                .forEach(slot -> minutes(day, slot)
                        .forEach(moment -> check(
                                held.add(place(day) + " " + moment + " " + slot.get("holder")),
                                "held twice: %s",
                                day))));
        check(wanted.equals(held), "wanted %s, held %s", missing(wanted, held), missing(held, wanted));
    }

    private static Set<String> missing(Set<String> all, Set<String> some) {
        Set<String> left = new HashSet<>(all);
        left.removeAll(some);
        return left;
    }

    private static List<Instant> minutes(Document day, Document slot) {
        Date midnight = day.getDate("day");
        List<Instant> moments = new ArrayList<>();
        for (int minute = slot.getInteger("from"); minute < slot.getInteger("to"); minute += 30) {
            moments.add(midnight.toInstant().plus(Duration.ofMinutes(minute)));
        }
        return moments;
    }

    /** The months count exactly what the bookings of firms have taken. */
    private void checkMonths() {
        Map<String, Long> wanted = new TreeMap<>();
        bookings.stream()
                .filter(booking -> booking.containsKey("incubatee") && !LOST.contains(booking.getString("state")))
                .forEach(booking -> booking.getList("months", Document.class)
                        .forEach(share -> wanted.merge(
                                place(booking) + "/" + share.get("month") + "/" + booking.get("incubatee"),
                                share.getLong("minutes"),
                                Long::sum)));
        Map<String, Long> held = new TreeMap<>();
        months.forEach(month -> {
            long minutes = ((Number) month.get("minutes")).longValue();
            long sum = month.getList("shares", Document.class).stream()
                    .mapToLong(share -> ((Number) share.get("minutes")).longValue())
                    .sum();
            check(minutes == sum, "%s minutes, shares of %s: %s", minutes, sum, month);
            if (minutes != 0) {
                held.put(month.getString("_id"), minutes);
            }
        });
        check(wanted.equals(held), "months wanted %s, held %s", wanted, held);
    }

    private void check(boolean right, String fault, Object... about) {
        if (!right) {
            faults.add(String.format(fault, about));
        }
    }
}
