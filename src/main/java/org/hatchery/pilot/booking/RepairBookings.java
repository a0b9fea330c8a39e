package org.hatchery.pilot.booking;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.pilot.booking.EquipmentDay.Used;
import org.hatchery.shared.mongo.Sweep;
import org.hatchery.shared.mongo.Sweep.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finishes or undoes what a crash cut, and takes away time that no booking wants; at start and again and again. */
@Component
public class RepairBookings {
    private static final Logger log = LoggerFactory.getLogger(RepairBookings.class);
    /** No act takes this long; what is older has lost its caller. */
    private static final Duration LOST = Duration.ofSeconds(30);

    private static final String UNCHECKED = "unchecked";

    private final Sweep sweep;
    private final Bookings bookings;
    private final SettleBooking settle;
    private final EquipmentDays days;
    private final EquipmentMonths months;
    private final Clock clock;

    RepairBookings(
            Sweep sweep,
            Bookings bookings,
            SettleBooking settle,
            EquipmentDays days,
            EquipmentMonths months,
            Clock clock) {
        this.sweep = sweep;
        this.bookings = bookings;
        this.settle = settle;
        this.days = days;
        this.months = months;
        this.clock = clock;
    }

    /** Whatever a caller of this node began before, it is not coming back to. */
    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        repair(clock.instant());
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void regularly() {
        repair(clock.instant().minus(LOST));
    }

    /** Settles every act that was begun before then, and checks the days and months that were written before then. */
    public void repair(Instant before) {
        sweep.finish(
                new Work(
                        "repair/booking",
                        Booking.class,
                        where("unsettled.since").lte(before),
                        "unsettled.since"),
                id -> bookings.findById(new BookingId(id)).ifPresent(settle::settle));
        sweep.each(
                new Work(
                        "repair/equipmentDay",
                        EquipmentDay.class,
                        where(UNCHECKED).lte(before),
                        UNCHECKED),
                id -> days.find(id).ifPresent(this::check));
        sweep.each(
                new Work(
                        "repair/equipmentMonth",
                        EquipmentMonth.class,
                        where(UNCHECKED).lte(before),
                        UNCHECKED),
                id -> months.find(id).ifPresent(this::check));
    }

    private void check(EquipmentDay day) {
        Known known = known(
                Stream.concat(day.holders().stream(), day.users().stream()).toList());
        List<String> strays =
                known.strays(day.holders(), booking -> booking.getState().holdsTime());
        if (!strays.isEmpty()) {
            days.withdraw(day, strays);
            log.info("Took away time that no booking wants: {} of {}", strays, day.id());
        }
        // unlike a booking, a use claims its time before it is written
        boolean old = known.areAllUses(day)
                || !Objects.requireNonNull(day.unchecked())
                        .isAfter(clock.instant().minus(LOST));
        if (old) {
            known.strayUses(day).forEach(use -> withdraw(day, use));
        }
        if (old && known.areSettled(day.holders())) {
            days.checked(day);
        }
    }

    private void withdraw(EquipmentDay day, Used use) {
        days.withdrawUse(day, use.claim());
        log.info("Took away use that no booking knows: {} of {}", use.claim(), day.id());
    }

    private void check(EquipmentMonth month) {
        Known known = known(month.holders());
        List<String> strays =
                known.strays(month.holders(), booking -> booking.getState().countsForQuota());
        if (!strays.isEmpty()) {
            months.withdraw(month, strays);
            log.info("Took away a share that no booking wants: {} of {}", strays, month.id());
        }
        if (known.areSettled(month.holders())) {
            months.checked(month);
        }
    }

    /** The bookings are read after what they hold: each was written before it got anything. */
    private Known known(Collection<String> holders) {
        List<BookingId> ids = holders.stream().map(Holder::booking).distinct().toList();
        return new Known(
                bookings.findAllById(ids).stream().collect(Collectors.toMap(Booking::getHolder, Function.identity())));
    }

    /** Bookings by the name under which they hold time. */
    private record Known(Map<String, Booking> byHolder) {
        List<String> strays(List<String> holders, Predicate<Booking> wants) {
            return holders.stream().filter(holder -> !isWanted(holder, wants)).toList();
        }

        List<Used> strayUses(EquipmentDay day) {
            return day.uses().stream().filter(use -> !isKnown(use)).toList();
        }

        boolean areAllUses(EquipmentDay day) {
            return strayUses(day).isEmpty();
        }

        private boolean isKnown(Used use) {
            Booking booking = byHolder.get(use.holder());
            return booking != null && use.claim().equals(booking.useClaim());
        }

        private boolean isWanted(String holder, Predicate<Booking> wants) {
            Booking booking = byHolder.get(holder);
            return booking != null && wants.test(booking);
        }

        /** Whoever has yet to settle one may still undo it and leave something behind. */
        boolean areSettled(List<String> holders) {
            return holders.stream().map(byHolder::get).noneMatch(booking -> booking != null && booking.isUnsettled());
        }
    }
}
