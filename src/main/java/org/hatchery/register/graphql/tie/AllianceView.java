package org.hatchery.register.graphql.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.register.institution.Alliance;
import org.hatchery.register.institution.AllianceBody;
import org.hatchery.register.institution.AllianceMechanism;
import org.hatchery.register.institution.AllianceRule;
import org.hatchery.register.institution.AllianceTest;
import org.hatchery.shared.Citation;
import org.jspecify.annotations.Nullable;

/** How an alliance is run, and whether it is substantive on a day, as shown. */
record AllianceView(
        @Nullable LocalDate agreementOn,
        @Nullable String liableUnit,
        Set<AllianceBody> bodies,
        boolean secretariat,
        boolean incomeRules,
        boolean openingRules,
        Set<AllianceMechanism> mechanisms,
        boolean substantive,
        List<AllianceTest> lacks,
        Citation citation) {
    static AllianceView of(Alliance alliance, AllianceRule rule, LocalDate day) {
        List<AllianceTest> lacks = rule.lacking(alliance, day);
        return new AllianceView(
                alliance.agreementOn(),
                alliance.liableUnit(),
                alliance.bodies(),
                alliance.secretariat(),
                alliance.incomeRules(),
                alliance.openingRules(),
                alliance.mechanisms(),
                lacks.isEmpty(),
                lacks,
                rule.citation());
    }
}
