package org.hatchery.transfer.contract;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/**
 * What a day brought to the statistics: a recognition all of it, a change the difference, an end the opposite, so that
 * figures of days before stay what they were.
 *
 * @param year of the day, for those who add up by years
 * @param month 1 to 12
 * @param contracts 1, 0 or -1
 * @param total difference in fen
 * @param technology difference in fen
 */
@NamedInterface(propagate = false)
public record ContractEntry(LocalDate on, int year, int month, int contracts, long total, long technology) {
    static ContractEntry of(LocalDate on, int contracts, long total, long technology) {
        return new ContractEntry(on, on.getYear(), on.getMonthValue(), contracts, total, technology);
    }
}
