package org.hatchery.pilot.booking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Receipt;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.calendar.MonthShare;
import org.hatchery.pilot.calendar.Slot;
import org.hatchery.pilot.calendar.Use;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** Booking as it is stored; what can be done to it, {@link Booking} says. */
abstract sealed class StoredBooking permits Booking {
    private static final Set<BookingAct> RECORDED = EnumSet.of(BookingAct.STARTED, BookingAct.USED, BookingAct.NO_SHOW);

    @Id
    final BookingId id;

    @Version
    private @Nullable Long version;

    final BaseId base;
    final String baseName;
    final RegionCode region;
    final String equipment;
    final String equipmentName;
    final BookingKind kind;
    final Slot slot;
    final @Nullable IncubateeId incubatee;
    final String userName;
    final boolean outsider;
    final String purpose;
    final List<MonthShare> months;
    final Yuan price;
    final LocalDateTime cancelBy;
    final String holder;
    final Receipt receipt;
    BookingState state;

    @Nullable Use use;
    /** Name under which the days keep the time of its use. */
    @Nullable String useClaim;

    @Nullable Rating rating;
    /** 1 with a rating, 0 without: for the sums. */
    int rated;

    List<BookingEvent> history;

    /** Institution that opens the instrument; none of a pilot-test base. */
    @Nullable InstitutionId institution;

    @Nullable Unsettled unsettled;
    /** Empty until the time is held. */
    Set<String> visibleTo;

    final boolean sample;

    StoredBooking(
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

    public String getHolder() {
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

    /** When it was recorded last that it was used, or that nobody came. */
    Instant useRecordedAt() {
        return history.stream()
                .filter(event -> RECORDED.contains(event.act()))
                .map(BookingEvent::at)
                .reduce(Instant.EPOCH, (earlier, later) -> later);
    }

    public List<BookingEvent> getHistory() {
        return history;
    }

    public boolean isSample() {
        return sample;
    }

    public Standing getStanding() {
        return new Standing(kind, state, slot, cancelBy, rating != null);
    }

    /** Null without use. */
    public @Nullable String useClaim() {
        return useClaim;
    }
}
