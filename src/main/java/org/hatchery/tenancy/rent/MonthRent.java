package org.hatchery.tenancy.rent;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Period;
import org.hatchery.shared.Yuan;
import org.springframework.modulith.NamedInterface;

/** What is due of one month, when, and how that was worked out (当月应收租金). */
@NamedInterface(propagate = false)
public record MonthRent(Period month, LocalDate dueOn, List<RentPart> parts) {
    /** Whether a period is one month. */
    public static boolean isMonth(Period period) {
        return period.firstDay().plusMonths(1).equals(period.dayAfter());
    }

    public Yuan amount() {
        return parts.stream().map(RentPart::amount).reduce(Yuan.ZERO, Yuan::plus);
    }
}
