package org.hatchery.settlement;

import java.util.List;
import java.util.function.Function;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.hatchery.shared.Yuan;

/** What a partner region owes a programme's home region for a period (清算单). */
public record ClearingStatement(
        ProgrammeId programme, RegionCode home, RegionCode partner, Period period, List<ClearingLine> lines) {
    public Yuan paid() {
        return sum(ClearingLine::paid);
    }

    public Yuan homeShare() {
        return sum(ClearingLine::homeShare);
    }

    public Yuan partnerShare() {
        return sum(ClearingLine::partnerShare);
    }

    private Yuan sum(Function<ClearingLine, Yuan> amount) {
        return lines.stream().map(amount).reduce(Yuan.ZERO, Yuan::plus);
    }
}
