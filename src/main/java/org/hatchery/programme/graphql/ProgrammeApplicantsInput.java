package org.hatchery.programme.graphql;

import java.util.Set;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Who may apply, as sent. */
record ProgrammeApplicantsInput(
        Set<IncubateeForm> forms,
        Set<GrowthLabelKind> labels,
        @Nullable ResidencyInput insteadOfLabel,
        @Nullable ResidencyInput ofTeams,
        @Nullable Integer maxAgeMonths,
        @Nullable Integer maxStaff,
        @Nullable Yuan maxRevenue,
        @Nullable Yuan maxAssets,
        @Nullable Yuan maxCapital,
        @Nullable Integer minCoreMembers,
        boolean unlisted) {}
