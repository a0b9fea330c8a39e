package org.hatchery.pilot.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.Caller;
import org.hatchery.Deed;
import tools.jackson.databind.JsonNode;

/** Acts on bookings that take several writes; each on equipment of its own. */
enum PilotDeed implements Deed {
    BOOK("firm/BookEquipment") {
        @Override
        public Map<String, Object> prepare(Caller admin) {
            return request(site(admin, false), 2, 9, 2, 12);
        }
    },
    BOOK_WEEKS("firm/BookEquipment") {
        @Override
        public Map<String, Object> prepare(Caller admin) {
            return request(site(admin, true), 2, 9, 45, 12);
        }
    },
    BOOK_IN_VAIN("firm/BookEquipment") {
        @Override
        public Map<String, Object> prepare(Caller admin) {
            Site site = site(admin, false);
            Site.accepted(admin, operation(), request(site, 8, 0, 9, 0));
            return request(site, 2, 9, 20, 12);
        }

        @Override
        public List<String> refusals() {
            return List.of("SLOT_TAKEN");
        }
    },
    DOWN("provider/PutDownTime") {
        @Override
        public Map<String, Object> prepare(Caller admin) {
            Site site = site(admin, false);
            return site.downTime("T-1", site.at(2, 0), site.at(4, 0));
        }
    },
    APPROVE("provider/DecideBooking") {
        @Override
        public Map<String, Object> prepare(Caller admin) {
            return with(booked(site(admin, true)), "approve", true);
        }
    },
    DECLINE("provider/DecideBooking") {
        @Override
        public Map<String, Object> prepare(Caller admin) {
            return with(with(booked(site(admin, true)), "approve", false), "note", "原料不合要求");
        }
    },
    CANCEL("firm/CancelBooking") {
        @Override
        public Map<String, Object> prepare(Caller admin) {
            return with(booked(site(admin, false)), "reason", "设备故障");
        }
    };

    private static final long A_DAY = 1_440;

    private final String operation;

    PilotDeed(String operation) {
        this.operation = operation;
    }

    @Override
    public String operation() {
        return operation;
    }

    /** Acts on a known booking have no key: the client who did not hear that it was done reads the booking again. */
    @Override
    public List<String> cleanRefusals() {
        return isOnBooking() ? List.of("STALE", "WRONG_STATE") : refusals();
    }

    private boolean isOnBooking() {
        return this == APPROVE || this == DECLINE || this == CANCEL;
    }

    @Override
    public boolean isDone(Map<String, Object> input, Caller admin) {
        return switch (this) {
            case BOOK, BOOK_WEEKS, DOWN -> bookings(input, admin) == 1 && taken(input, admin) > 0;
            case BOOK_IN_VAIN -> bookings(input, admin) == 1 && taken(input, admin) == A_DAY;
            case APPROVE -> isNow("APPROVED", false, input, admin);
            case DECLINE -> isNow("DECLINED", true, input, admin);
            case CANCEL -> isNow("CANCELLED", true, input, admin);
        };
    }

    @Override
    public boolean isUndone(Map<String, Object> input, Caller admin) {
        return switch (this) {
            case BOOK, BOOK_WEEKS, DOWN -> bookings(input, admin) == 0 && taken(input, admin) == 0;
            case BOOK_IN_VAIN -> false;
            case APPROVE, DECLINE -> isNow("REQUESTED", false, input, admin);
            case CANCEL -> isNow("APPROVED", false, input, admin);
        };
    }

    private static boolean isNow(String state, boolean free, Map<String, Object> input, Caller admin) {
        JsonNode booking = admin.ask(
                        "query($id: ID!) { node(id: $id) { ... on Booking { state base { id } } } }",
                        Map.of("id", input.get("booking")))
                .at("/node");
        String base = booking.at("/base/id").asString();
        return booking.at("/state").asString().equals(state) && (taken(Map.of("base", base), admin) == 0) == free;
    }

    private static int bookings(Map<String, Object> input, Caller admin) {
        Map<String, Object> filter = Map.of("filter", Map.of("base", input.get("base")));
        return admin.run("provider/BaseBookings", filter).at("/bookings/nodes").size();
    }

    /** Minutes that are not free in a month from tomorrow on. */
    private static long taken(Map<String, Object> input, Caller admin) {
        Site site = new Site(String.valueOf(input.get("base")), admin, admin, LocalDate.now(Site.ZONE));
        long free = site.freeSlots("T-1", 1, 31)
                .valueStream()
                .mapToLong(slot -> Duration.between(moment(slot, "/from"), moment(slot, "/to"))
                        .toMinutes())
                .sum();
        return 31 * A_DAY - free;
    }

    private static Instant moment(JsonNode slot, String end) {
        return Instant.parse(slot.at(end).asString());
    }

    private static Site site(Caller admin, boolean decides) {
        return Site.open(admin).with("T-1", Map.of("needsApproval", decides, "quotaHours", 744));
    }

    private static Map<String, Object> request(Site site, int fromDay, int fromHour, int toDay, int toHour) {
        Map<String, Object> input = site.booking("T-1", site.at(fromDay, fromHour), site.at(toDay, toHour));
        return with(input, "incubatee", Site.newFirm(site.admin()));
    }

    private static Map<String, Object> booked(Site site) {
        JsonNode booking = Site.accepted(site.admin(), "firm/BookEquipment", request(site, 2, 9, 3, 12))
                .at("/booking");
        return new HashMap<>(Map.of(
                "booking",
                booking.at("/id").asString(),
                "expectedVersion",
                booking.at("/version").asInt()));
    }

    private static Map<String, Object> with(Map<String, Object> input, String name, Object value) {
        input.put(name, value);
        return input;
    }
}
