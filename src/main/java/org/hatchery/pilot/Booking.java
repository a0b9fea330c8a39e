package org.hatchery.pilot;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.TOO_LATE;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

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
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Booking of a piece of equipment for some time (设备预约), also by the base itself and for repair.
 *
 * <p>It is the truth of who wants the time; who has it, the documents of the days say. Each writing of a booking has a
 * holder of its own, so that what is left of an attempt that was undone is never taken for a later one.
 */
@Document("bookings")
public class Booking {

    @Id
    private final BookingId id;

    @Version
    private @Nullable Long version;

    private final BaseId base;
    private final String baseName;
    private final RegionCode region;
    private final String equipment;
    private final String equipmentName;
    private final BookingKind kind;
    private final Slot slot;
    private final @Nullable IncubateeId incubatee;
    private final String userName;
    private final boolean outsider;
    private final String purpose;
    private final List<MonthShare> months;
    private final Yuan price;
    private final LocalDateTime cancelBy;
    private final String holder;
    private final Receipt receipt;
    private BookingState state;
    private @Nullable Use use;
    /** Name under which the days keep the time of its use. */
    private @Nullable String useClaim;

    private @Nullable Rating rating;
    /** 1 with a rating, 0 without: for the sums. */
    private int rated;

    private List<BookingEvent> history;
    private @Nullable Unsettled unsettled;
    /** Empty until the time is held. */
    private Set<String> visibleTo;

    private final boolean sample;

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
        this.id = id;
        this.base = base;
        this.baseName = baseName;
        this.region = region;
        this.equipment = equipment;
        this.equipmentName = equipmentName;
        this.kind = kind;
        this.slot = slot;
        this.incubatee = incubatee;
        this.userName = userName;
        this.outsider = outsider;
        this.purpose = purpose;
        this.months = months;
        this.price = price;
        this.cancelBy = cancelBy;
        this.holder = holder;
        this.receipt = receipt;
        this.state = state;
        this.history = history;
        this.visibleTo = visibleTo;
        this.sample = sample;
    }

    /**
     * A booking that does not hold its time yet.
     *
     * @param attempt a name that no other writing of this booking has
     * @param asked moment of booking
     */
    static Booking draw(Draft draft, String attempt, Receipt receipt, BookingEvent event, LocalDateTime asked) {
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
        return booking;
    }

    /**
     * Accepts a request.
     *
     * @throws Rejection WRONG_STATE unless it waits for a decision; TOO_LATE once the time has begun
     */
    void approve(BookingEvent event, LocalDateTime now) {
        mustBe(BookingState.REQUESTED);
        if (!now.isBefore(slot.from())) {
            throw new Rejection(
                    TOO_LATE, "booking", "预约时段已开始，不能再批准。", "The time has begun; it is too late to approve.");
        }
        state = BookingState.APPROVED;
        note(event);
    }

    /**
     * Refuses a request.
     *
     * @throws Rejection WRONG_STATE unless it waits for a decision; INVALID without a reason
     */
    void decline(BookingEvent event) {
        mustBe(BookingState.REQUESTED);
        mustSayWhy(event, "note");
        end(BookingState.DECLINED, event);
    }

    /**
     * The firm takes it back; a request at any time.
     *
     * @throws Rejection WRONG_STATE when it is over; TOO_LATE within the notice once it was accepted
     */
    void cancelByFirm(BookingEvent event, LocalDateTime now) {
        mustBe(BookingState.REQUESTED, BookingState.APPROVED);
        if (state == BookingState.APPROVED && now.isAfter(cancelBy)) {
            Sentence last = Spoken.moment(cancelBy);
            throw new Rejection(
                    TOO_LATE,
                    "booking",
                    "最晚可在 " + last.chinese() + " 前取消，现已过期限；如需取消请联系基地。",
                    "It could be cancelled until " + last.english() + "; please ask the base to cancel it.");
        }
        end(BookingState.CANCELLED, event);
    }

    /**
     * The base takes it back; a down time also while it lasts.
     *
     * @throws Rejection WRONG_STATE when it is over; INVALID without a reason; TOO_LATE once the time has begun
     */
    void cancelByBase(BookingEvent event, LocalDateTime now) {
        mustBe(BookingState.REQUESTED, BookingState.APPROVED);
        mustSayWhy(event, "reason");
        if (!canBeCancelledByBase(now)) {
            throw new Rejection(TOO_LATE, "booking", "该时段已开始或已结束。", "The time has begun or is over.");
        }
        end(BookingState.CANCELLED, event);
    }

    boolean canBeCancelledByBase(LocalDateTime now) {
        LocalDateTime last = kind == BookingKind.DOWN_TIME ? slot.to() : slot.from();
        return (state == BookingState.REQUESTED || state == BookingState.APPROVED) && now.isBefore(last);
    }

    /**
     * Records that use has begun, or what it was.
     *
     * @throws Rejection WRONG_STATE unless it was approved, or for a down time; what {@link UseTerms} refuse
     */
    void recordUse(Use actual, BookingEvent event, LocalDateTime now) {
        mustBeUse();
        mustBe(BookingState.APPROVED, BookingState.IN_USE);
        take(actual, now);
        if (actual.to() == null) {
            state = BookingState.IN_USE;
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
        mustBe(BookingState.USED);
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
        mustBe(BookingState.IN_USE, BookingState.USED, BookingState.NO_SHOW);
        if (rating != null) {
            throw new Rejection(
                    WRONG_STATE,
                    "booking",
                    "用户已评价本次使用，不能撤销，请改为更正。",
                    "The firm has rated this use; please correct it instead.");
        }
        state = BookingState.APPROVED;
        note(event.of(use));
        use = null;
        useClaim = null;
    }

    /** Time in which the equipment counts as used; while use goes on, to the end of the booking at least. */
    Slot usedTime() {
        Use actual = Objects.requireNonNull(use);
        LocalDateTime from = actual.from().truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime end = actual.to() == null ? slot.to() : actual.to();
        LocalDateTime to = end.truncatedTo(ChronoUnit.MINUTES);
        return new Slot(from, to.isAfter(from) ? to : from.plusMinutes(1));
    }

    /** Null without use. */
    @Nullable String useClaim() {
        return useClaim;
    }

    /**
     * Records that nobody came.
     *
     * @throws Rejection WRONG_STATE unless it was approved, or for a down time; WRONG_DATES before its time began
     */
    void missed(BookingEvent event, LocalDateTime now) {
        mustBeUse();
        mustBe(BookingState.APPROVED);
        checkDates(!now.isBefore(slot.from()), "booking", "预约时段尚未开始。", "The time has not begun yet.");
        end(BookingState.NO_SHOW, event);
    }

    /**
     * Records what the firm thinks of it; a second time replaces the first.
     *
     * @throws Rejection WRONG_STATE unless it was used by a firm; INVALID for other than 1 to 5 stars
     */
    void rate(Rating given, BookingEvent event) {
        mustBe(BookingState.USED);
        if (kind != BookingKind.FIRM_USE) {
            throw wrongState();
        }
        if (given.stars() < 1 || given.stars() > 5) {
            throw new Rejection(INVALID, "stars", "评分须为 1 至 5。", "A rating has 1 to 5 stars.");
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

    private void mustBe(BookingState... possible) {
        if (!List.of(possible).contains(state)) {
            throw wrongState();
        }
    }

    private void mustBeUse() {
        if (kind == BookingKind.DOWN_TIME) {
            throw wrongState();
        }
    }

    private static Rejection wrongState() {
        return new Rejection(
                WRONG_STATE, "booking", "该预约的当前状态不允许此操作。", "The booking is not in a state that allows this.");
    }

    private static void checkDates(boolean right, String field, String chinese, String english) {
        if (!right) {
            throw new Rejection(WRONG_DATES, field, chinese, english);
        }
    }

    /** A firm may take back what it booked without a word; a base that refuses it may not. */
    private static void mustSayWhy(BookingEvent event, String field) {
        if (event.note() == null) {
            throw new Rejection(INVALID, field, "请说明原因。", "Please say why.");
        }
    }

    /** Days and months have followed; it is shown from now on. */
    Booking settled() {
        unsettled = null;
        Set<String> keys = new HashSet<>(region.visibleTo());
        keys.add(Scope.provider(base.value()));
        if (incubatee != null) {
            keys.add(Scope.incubatee(incubatee.value()));
        }
        visibleTo = keys;
        return this;
    }

    /** Whether the time has yet to be given to it. */
    boolean isEntering() {
        return unsettled != null && visibleTo.isEmpty();
    }

    boolean isUnsettled() {
        return unsettled != null;
    }

    @Nullable Long quotaMinutes() {
        return unsettled == null ? null : unsettled.quotaMinutes();
    }

    String getHolder() {
        return holder;
    }

    Receipt getReceipt() {
        return receipt;
    }

    public BookingId getId() {
        return id;
    }

    /** Counts the changes; 0 while the time is being given. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public BaseId getBase() {
        return base;
    }

    public String getBaseName() {
        return baseName;
    }

    public RegionCode getRegion() {
        return region;
    }

    public String getEquipment() {
        return equipment;
    }

    public String getEquipmentName() {
        return equipmentName;
    }

    public BookingKind getKind() {
        return kind;
    }

    public Slot getSlot() {
        return slot;
    }

    /** Null when the base booked for itself. */
    public @Nullable IncubateeId getIncubatee() {
        return incubatee;
    }

    public String getUserName() {
        return userName;
    }

    public boolean isOutsider() {
        return outsider;
    }

    public String getPurpose() {
        return purpose;
    }

    public List<MonthShare> getMonths() {
        return months;
    }

    public Yuan getPrice() {
        return price;
    }

    /** Last moment at which the firm may take it back. */
    public LocalDateTime getCancelBy() {
        return cancelBy;
    }

    public BookingState getState() {
        return state;
    }

    public @Nullable Use getUse() {
        return use;
    }

    public @Nullable Rating getRating() {
        return rating;
    }

    public List<BookingEvent> getHistory() {
        return history;
    }

    public boolean isSample() {
        return sample;
    }
}
