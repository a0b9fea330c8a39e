package org.hatchery.application.paper;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.award.rule.AwardMode;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
import org.jspecify.annotations.Nullable;

/**
 * How awards of some modes are handled in a region (办理程序).
 *
 * @param subjects whether its source speaks of money, of titles or of both
 * @param noticeDays working days of public notice; null where it names none
 * @param payDays working days from the application to the money; null where it promises none
 * @param from first day in force
 */
public record Procedure(
        String key,
        String region,
        Set<ProcedureSubject> subjects,
        Set<AwardMode> modes,
        @Nullable Integer noticeDays,
        @Nullable Integer payDays,
        LocalDate from,
        Citation citation) {
    /** Whether what a division pays or gives in this mode is handled so on a day. */
    public boolean isFor(ProcedureSubject subject, AwardMode mode, RegionCode payer, LocalDate day) {
        return subjects.contains(subject)
                && modes.contains(mode)
                && new RegionCode(region).contains(payer)
                && !day.isBefore(from);
    }
}
