package org.hatchery.register.graphql.tie;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.register.institution.Alliance;
import org.hatchery.register.institution.AllianceBody;
import org.hatchery.register.institution.AllianceMechanism;
import org.jspecify.annotations.Nullable;

/** How an alliance is run, as sent. */
record DescribeAllianceInput(
        String institution,
        int expectedVersion,
        @Nullable LocalDate agreementOn,
        @Nullable String liableUnit,
        Set<AllianceBody> bodies,
        boolean secretariat,
        boolean incomeRules,
        boolean openingRules,
        Set<AllianceMechanism> mechanisms) {
    Alliance toAlliance() {
        return new Alliance(agreementOn, liableUnit, bodies, secretariat, incomeRules, openingRules, mechanisms);
    }
}
