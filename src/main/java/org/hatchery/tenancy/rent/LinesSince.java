package org.hatchery.tenancy.rent;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Yuan;
import org.springframework.modulith.NamedInterface;

/** Lines of rent from a day on (自某日起的租金明细). */
@NamedInterface(propagate = false)
public record LinesSince(LocalDate from, List<RentLine> lines) {
    /** Rent of a whole month under them. */
    public Yuan monthly() {
        return lines.stream().map(RentLine::monthly).reduce(Yuan.ZERO, Yuan::plus);
    }
}
