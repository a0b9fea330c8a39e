package org.hatchery.pilot.booking;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Receipt;
import org.hatchery.notice.Telling;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.calendar.Charge;
import org.hatchery.pilot.calendar.MonthShare;
import org.hatchery.pilot.calendar.Slot;
import org.hatchery.pilot.calendar.Use;
import org.hatchery.pilot.calendar.UseTerms;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Booking of a piece of equipment for some time (设备预约), also by the base itself and for repair.
 *
 * <p>It is the truth of who wants the time; who has it, the documents of the days say. Each writing of a booking has a
 * holder of its own, so that what is left of an attempt that was undone is never taken for a later one.
 */
@Telling
@Document("bookings")
@NamedInterface(propagate = false)
public final class Booking extends StoredBooking {
    Booking(
            BookingId id,
            BaseId base,
            String baseName,
            RegionCode region,
            String equipment,
            String equipmentName,
            BookingKind kind,
            Slot slot,
            @Nullable IncubateeId incubatee,
            String userName,
            boolean outsider,
            String purpose,
            List<MonthShare> months,
            Yuan price,
            LocalDateTime cancelBy,
            String holder,
            Receipt receipt,
            BookingState state,
            List<BookingEvent> history,
            Set<String> visibleTo,
            boolean sample) {
        super(
                id,
                base,
                baseName,
                region,
                equipment,
                equipmentName,
                kind,
                slot,
                incubatee,
                userName,
                outsider,
                purpose,
                months,
                price,
                cancelBy,
                holder,
                receipt,
                state,
                history,
                visibleTo,
                sample);
    }

    /**
     * A booking that does not hold its time yet.
     *
     * @param attempt a name that no other writing of this booking has
     * @param asked moment of booking
     */
    public static Booking draw(Draft draft, String attempt, Receipt receipt, BookingEvent event, LocalDateTime asked) {
        Charge charge = draft.charge();
        var booking = new Booking(
                new BookingId(receipt.id()),
                draft.base().getId(),
                draft.base().getProfile().name(),
                draft.base().getRegion(),
                draft.piece().code(),
                draft.piece().name(),
                draft.kind(),
                draft.slot(),
                draft.incubatee(),
                draft.userName(),
                draft.outsider(),
                draft.purpose(),
                charge.months(),
                charge.price(),
                draft.cancelBy(asked),
                Holder.of(receipt.id(), attempt),
                receipt,
                draft.firstState(),
                List.of(event),
                Set.of(),
                draft.base().isSample());
        booking.unsettled = new Unsettled(event.at(), draft.quotaMinutes());
        booking.institution = draft.base().getProfile().institution();
        return booking;
    }

    /**
     * Accepts a request.
     *
     * @throws Rejection WRONG_STATE unless it waits for a decision; TOO_LATE once the time has begun
     */
    public void approve(BookingEvent event, LocalDateTime now) {
        BookingStep.APPROVE.mustLeadFrom(getStanding());
        BookingStep.APPROVE.mustBeInTime(getStanding(), now);
        state = BookingStep.APPROVE.to();
        note(event);
    }

    /**
     * Refuses a request.
     *
     * @throws Rejection WRONG_STATE unless it waits for a decision; INVALID without a reason
     */
    public void decline(BookingEvent event) {
        BookingStep.DECLINE.mustLeadFrom(getStanding());
        mustSayWhy(event, "note");
        end(BookingStep.DECLINE.to(), event);
    }

    /**
     * The firm takes it back; a request at any time.
     *
     * @throws Rejection WRONG_STATE when it is over; TOO_LATE within the notice once it was accepted
     */
    public void cancelByFirm(BookingEvent event, LocalDateTime now) {
        BookingStep.CANCEL.mustLeadFrom(getStanding());
        BookingStep.CANCEL.mustBeInTime(getStanding(), now);
        end(BookingStep.CANCEL.to(), event);
    }

    /**
     * The base takes it back; a down time also while it lasts.
     *
     * @throws Rejection WRONG_STATE when it is over; INVALID without a reason; TOO_LATE once the time has begun
     */
    void cancelByBase(BookingEvent event, LocalDateTime now) {
        BookingStep.CALL_OFF.mustLeadFrom(getStanding());
        mustSayWhy(event, "reason");
        BookingStep.CALL_OFF.mustBeInTime(getStanding(), now);
        end(BookingStep.CALL_OFF.to(), event);
    }

    /**
     * Records that use has begun, or what it was.
     *
     * @throws Rejection WRONG_STATE unless it was approved, or for a down time; what {@link UseTerms} refuse
     */
    public void recordUse(Use actual, BookingEvent event, LocalDateTime now) {
        BookingStep.RECORD_USE.mustLeadFrom(getStanding());
        take(actual, now);
        if (actual.to() == null) {
            state = BookingStep.RECORD_USE.to();
            note(event);
        } else {
            end(BookingState.USED, event);
        }
    }

    private void take(Use actual, LocalDateTime now) {
        new UseTerms(slot, now).check(actual);
        use = actual;
        useClaim = UUID.randomUUID().toString();
    }

    /**
     * Says better what the use was; what was recorded before stays in the history.
     *
     * @throws Rejection WRONG_STATE unless it was used; INVALID without a reason or an end; what {@link UseTerms} refuse
     */
    void correctUse(Use actual, BookingEvent event, LocalDateTime now) {
        BookingStep.CORRECT_USE.mustLeadFrom(getStanding());
        Use recorded = use;
        take(actual, now);
        note(event.of(recorded));
    }

    /**
     * Takes back what was recorded, because it was meant for another booking or never was.
     *
     * @throws Rejection WRONG_STATE unless use has begun or is over, nobody came, and nobody has rated it; INVALID without
     *     a reason
     */
    void undoUse(BookingEvent event) {
        BookingStep.UNDO_USE.mustLeadFrom(getStanding());
        state = BookingStep.UNDO_USE.to();
        note(event.of(use));
        use = null;
        useClaim = null;
    }

    /** Time in which the equipment counts as used; while use goes on, to the end of the booking at least. */
    public Slot usedTime() {
        Use actual = Objects.requireNonNull(use);
        LocalDateTime from = actual.from().truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime end = actual.to() == null ? slot.to() : actual.to();
        LocalDateTime to = end.truncatedTo(ChronoUnit.MINUTES);
        return new Slot(from, to.isAfter(from) ? to : from.plusMinutes(1));
    }

    /**
     * Records that nobody came.
     *
     * @throws Rejection WRONG_STATE unless it was approved, or for a down time; WRONG_DATES before its time began
     */
    public void missed(BookingEvent event, LocalDateTime now) {
        BookingStep.MISS.mustLeadFrom(getStanding());
        BookingStep.MISS.mustBeInTime(getStanding(), now);
        end(BookingStep.MISS.to(), event);
    }

    /**
     * Records what the firm thinks of it; a second time replaces the first.
     *
     * @throws Rejection WRONG_STATE unless it was used by a firm; INVALID for other than 1 to 5 stars
     */
    public void rate(Rating given, BookingEvent event) {
        BookingStep.RATE.mustLeadFrom(getStanding());
        if (given.stars() < 1 || given.stars() > 5) {
            throw new Rejection(INVALID, "stars", Words.say("pilot.rating-1-5-stars"));
        }
        rating = given;
        rated = 1;
        note(event);
    }

    private void end(BookingState last, BookingEvent event) {
        state = last;
        unsettled = new Unsettled(event.at(), null);
        note(event);
    }

    private void note(BookingEvent event) {
        history = Stream.concat(history.stream(), Stream.of(event)).toList();
    }

    /** A firm may take back what it booked without a word; a base that refuses it may not. */
    private static void mustSayWhy(BookingEvent event, String field) {
        if (event.note() == null) {
            throw new Rejection(INVALID, field, Words.say("pilot.say-why"));
        }
    }

    /** Days and months have followed; it is shown from now on. */
    public Booking settled() {
        unsettled = null;
        Set<String> keys = new HashSet<>(region.visibleTo());
        keys.add(Scope.provider(base.value()));
        if (incubatee != null) {
            keys.add(Scope.incubatee(incubatee.value()));
        }
        if (institution != null) {
            keys.add(Scope.institution(institution.value()));
        }
        visibleTo = keys;
        return this;
    }
}
