package org.hatchery.register.institution;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How an alliance is run (联盟运行情况).
 *
 * @param agreementOn day on which its members signed; null without an agreement
 * @param liableUnit who is liable to others; null where nobody is named
 */
@NamedInterface(propagate = false)
public record Alliance(
        @Nullable LocalDate agreementOn,
        @Nullable String liableUnit,
        Set<AllianceBody> bodies,
        boolean secretariat,
        boolean incomeRules,
        boolean openingRules,
        Set<AllianceMechanism> mechanisms) {
    /** Whether it passes a test, apart from the time it has run. */
    boolean passes(AllianceTest test) {
        return switch (test) {
            case AGREEMENT, YEAR -> agreementOn != null;
            case LIABLE_UNIT -> liableUnit != null;
            case BODIES -> bodies.size() == AllianceBody.values().length;
            case SECRETARIAT -> secretariat;
            case INCOME_RULES -> incomeRules;
            case OPENING_RULES -> openingRules;
        };
    }
}
