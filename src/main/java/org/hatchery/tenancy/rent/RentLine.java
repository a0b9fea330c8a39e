package org.hatchery.tenancy.rent;

import org.hatchery.shared.Area;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Rent of one thing (租金明细).
 *
 * @param unit code of the unit; null for what is none
 * @param area of that unit as the contract says it
 * @param workstations how many; 0 for what is none
 * @param price for the square metre, the workstation, or the whole, and month
 * @param listPrice price of the carrier's list on the day from which the line is; null where the list had none
 * @param deviation why the price is another one; null where it is that of the list, or there is none
 */
@NamedInterface(propagate = false)
public record RentLine(
        RentBasis basis,
        @Nullable String unit,
        Area area,
        int workstations,
        Yuan price,
        @Nullable Yuan listPrice,
        @Nullable String deviation) {
    private static final int HUNDREDTHS = 100;

    /** Rent of a whole month, to the fen, half a fen up. */
    public Yuan monthly() {
        long fen =
                switch (basis) {
                    case AREA ->
                        (Math.multiplyExact(price.hundredths(), area.hundredths()) + HUNDREDTHS / 2) / HUNDREDTHS;
                    case WORKSTATION -> Math.multiplyExact(price.hundredths(), workstations);
                    case FLAT -> price.hundredths();
                };
        return new Yuan(fen);
    }
}
