package org.hatchery.pilot.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hatchery.firm.Incubatee;
import org.hatchery.identity.Receipt;
import org.hatchery.pilot.base.Equipment;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.booking.BookEquipment;
import org.hatchery.pilot.booking.Booking;
import org.hatchery.pilot.booking.BookingAct;
import org.hatchery.pilot.booking.BookingEvent;
import org.hatchery.pilot.booking.BookingKind;
import org.hatchery.pilot.booking.Draft;
import org.hatchery.pilot.booking.EquipmentDay;
import org.hatchery.pilot.booking.EquipmentDay.Held;
import org.hatchery.pilot.booking.EquipmentDay.Used;
import org.hatchery.pilot.booking.EquipmentMonth;
import org.hatchery.pilot.booking.EquipmentMonth.Share;
import org.hatchery.pilot.booking.Rating;
import org.hatchery.pilot.calendar.BookingTerms;
import org.hatchery.pilot.calendar.Slot;
import org.hatchery.pilot.calendar.Use;
import org.hatchery.pilot.training.TrainingRecord;
import org.hatchery.shared.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Tells what happened to a booking in the past, by the rules that the use cases ask; nothing is stored.
 *
 * <p>Whoever tells the story stores the {@link #calendar} of all bookings with them.
 */
@NamedInterface(propagate = false)
public final class BookingStory {
    private final Booking booking;
    private final String by;
    private final ZoneId zone;

    private BookingStory(Booking booking, String by, ZoneId zone) {
        this.booking = booking;
        this.by = by;
        this.zone = zone;
    }

    /** What was asked for, and when. */
    @NamedInterface(propagate = false)
    public record Wish(
            PilotBase base,
            String equipment,
            LocalDateTime from,
            LocalDateTime to,
            String purpose,
            LocalDateTime asked) {}

    /**
     * A firm books.
     *
     * @param training that it had passed for the equipment; null where it had none
     * @throws org.hatchery.shared.Rejection as for anybody
     */
    public static BookingStory byFirm(
            Wish wish, Incubatee firm, @Nullable TrainingRecord training, String id, String by, ZoneId zone) {
        Equipment piece = BookEquipment.bookable(wish.base(), wish.equipment());
        Slot slot = BookingTerms.slot(wish.from(), wish.to());
        new BookingTerms(piece, wish.asked()).checkUse(slot);
        boolean outsider = !wish.base().getProfile().operator().creditCode().equals(firm.creditCode());
        BookEquipment.checkOpen(piece, outsider);
        BookEquipment.checkQualified(piece, training, slot);
        var draft = new Draft(
                wish.base(),
                piece,
                BookingKind.FIRM_USE,
                slot,
                firm.getId(),
                firm.getParticulars().name(),
                outsider,
                wish.purpose());
        return told(draft, wish, id, by, zone);
    }

    /** The base books for itself. */
    public static BookingStory ofBase(Wish wish, String id, String by, ZoneId zone) {
        Equipment piece = BookEquipment.bookable(wish.base(), wish.equipment());
        Slot slot = BookingTerms.slot(wish.from(), wish.to());
        new BookingTerms(piece, wish.asked()).checkOwnUse(slot);
        String operator = wish.base().getProfile().operator().name();
        var draft = new Draft(wish.base(), piece, BookingKind.OWN_USE, slot, null, operator, false, wish.purpose());
        return told(draft, wish, id, by, zone);
    }

    private static BookingStory told(Draft draft, Wish wish, String id, String by, ZoneId zone) {
        var receipt = new Receipt(by + "/" + id, Fingerprint.of(id));
        var event = new BookingEvent(
                BookingAct.BOOKED, by, wish.asked().atZone(zone).toInstant(), null);
        Booking booking = Booking.draw(draft, "1", receipt, event, wish.asked());
        return new BookingStory(booking.settled(), by, zone);
    }

    public Booking booking() {
        return booking;
    }

    public void approve(LocalDateTime on) {
        act(BookingAct.APPROVED, on, null, event -> booking.approve(event, on));
    }

    public void decline(String reason, LocalDateTime on) {
        act(BookingAct.DECLINED, on, reason, booking::decline);
    }

    public void cancel(LocalDateTime on) {
        act(BookingAct.CANCELLED, on, null, event -> booking.cancelByFirm(event, on));
    }

    public void start(LocalDateTime from) {
        var use = new Use(from, null, 0, null, from.getYear());
        act(BookingAct.STARTED, from, null, event -> booking.recordUse(use, event, from));
    }

    public void use(LocalDateTime from, LocalDateTime to, long minutes) {
        var use = new Use(from, to, minutes, null, to.getYear());
        act(BookingAct.USED, to, null, event -> booking.recordUse(use, event, to));
    }

    public void miss(LocalDateTime on) {
        act(BookingAct.NO_SHOW, on, null, event -> booking.missed(event, on));
    }

    public void rate(int stars, @Nullable String comment, LocalDateTime on) {
        act(BookingAct.RATED, on, null, event -> booking.rate(new Rating(stars, comment), event));
    }

    private void act(BookingAct what, LocalDateTime on, @Nullable String note, Consumer<BookingEvent> act) {
        act.accept(new BookingEvent(what, by, on.atZone(zone).toInstant(), note));
        booking.settled();
    }

    /**
     * Days and months that say the same as these bookings.
     *
     * @throws IllegalStateException when two bookings would share time, or a firm would have more than its quota
     */
    public static List<?> calendar(List<Booking> bookings, List<PilotBase> bases) {
        Map<String, EquipmentDay> days = new LinkedHashMap<>();
        Map<String, EquipmentMonth> months = new LinkedHashMap<>();
        bookings.stream().filter(booking -> booking.getState().holdsTime()).forEach(booking -> hold(booking, days));
        bookings.stream().filter(booking -> booking.getUse() != null).forEach(booking -> use(booking, days));
        bookings.stream()
                .filter(booking -> booking.getState().countsForQuota() && booking.getIncubatee() != null)
                .forEach(booking -> count(booking, quota(booking, bases), months));
        return Stream.concat(days.values().stream(), months.values().stream()).toList();
    }

    private static void hold(Booking booking, Map<String, EquipmentDay> days) {
        booking.getSlot().parts().forEach((date, part) -> {
            String id = EquipmentDay.id(booking.getBase(), booking.getEquipment(), date);
            EquipmentDay day = days.getOrDefault(id, day(booking, id, date));
            if (day.isTaken(part)) {
                throw new IllegalStateException("Two bookings share " + id + ".");
            }
            List<Held> slots = with(day.slots(), new Held(booking.getHolder(), part.from(), part.to()));
            days.put(id, new EquipmentDay(id, day.base(), day.equipment(), date, slots, day.uses(), null));
        });
    }

    private static void use(Booking booking, Map<String, EquipmentDay> days) {
        booking.usedTime().parts().forEach((date, part) -> {
            String id = EquipmentDay.id(booking.getBase(), booking.getEquipment(), date);
            EquipmentDay day = days.getOrDefault(id, day(booking, id, date));
            if (day.isUsed(part)) {
                throw new IllegalStateException("Two uses share " + id + ".");
            }
            List<Used> uses = with(
                    day.uses(),
                    new Used(booking.getHolder(), Objects.requireNonNull(booking.useClaim()), part.from(), part.to()));
            days.put(id, new EquipmentDay(id, day.base(), day.equipment(), date, day.slots(), uses, null));
        });
    }

    private static EquipmentDay day(Booking booking, String id, LocalDate date) {
        return new EquipmentDay(id, booking.getBase(), booking.getEquipment(), date, List.of(), List.of(), null);
    }

    /** Minutes of a month that a firm may have at most. */
    private static long quota(Booking booking, List<PilotBase> bases) {
        return bases.stream()
                .filter(base -> base.getId().equals(booking.getBase()))
                .flatMap(base -> base.piece(booking.getEquipment()).stream())
                .flatMap(piece -> Stream.ofNullable(piece.quotaHours()))
                .findFirst()
                .map(hours -> hours * 60L)
                .orElse(Long.MAX_VALUE);
    }

    private static void count(Booking booking, long quota, Map<String, EquipmentMonth> months) {
        booking.getMonths().forEach(share -> {
            String id = EquipmentMonth.id(
                    booking.getBase(),
                    booking.getEquipment(),
                    share.month(),
                    Objects.requireNonNull(booking.getIncubatee()));
            EquipmentMonth month = months.getOrDefault(id, new EquipmentMonth(id, 0, List.of(), null));
            if (month.minutes() + share.minutes() > quota) {
                throw new IllegalStateException("A firm has more than its quota in " + id + ".");
            }
            List<Share> shares = with(month.shares(), new Share(booking.getHolder(), share.minutes()));
            months.put(id, new EquipmentMonth(id, month.minutes() + share.minutes(), shares, null));
        });
    }

    private static <T> List<T> with(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }
}
