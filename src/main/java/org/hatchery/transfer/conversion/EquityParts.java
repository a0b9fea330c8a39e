package org.hatchery.transfer.conversion;

import org.hatchery.shared.Faults;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What a conversion into shares gives, in hundredths of a per cent (技术股与现金股).
 *
 * @param technology part of the partner's capital for the technology
 * @param cash part of it that was bought with money besides; null where none was
 * @param people part of the technology's shares for those who made it; null where nobody said
 */
@NamedInterface(propagate = false)
public record EquityParts(
        @Nullable Integer technology,
        @Nullable Integer cash,
        @Nullable Integer people) {
    private static final int WHOLE = 10_000;
    private static final int HUNDREDTHS = 100;

    /** Nothing where nothing was said. */
    public static @Nullable EquityParts of(
            @Nullable Integer technology, @Nullable Integer cash, @Nullable Integer people) {
        return technology == null && cash == null && people == null ? null : new EquityParts(technology, cash, people);
    }

    /**
     * Collects what must not be.
     *
     * @param floorPercent least part of the shares for those who made it; null where no rule names any
     */
    void check(ConversionMode mode, @Nullable Integer floorPercent, Faults faults) {
        faults.unless(
                mode == ConversionMode.EQUITY && technology != null,
                "technologyShares",
                Words.say("transfer.shares-of-equity"));
        faults.unless(
                (technology == null ? 0 : technology) + (cash == null ? 0 : cash) <= WHOLE,
                "cashShares",
                Words.say("transfer.shares-within-whole"));
        faults.unless(
                people == null || floorPercent == null || people >= floorPercent * HUNDREDTHS,
                "peopleShares",
                Words.say("transfer.people-shares-floor", String.valueOf(floorPercent)));
    }
}
