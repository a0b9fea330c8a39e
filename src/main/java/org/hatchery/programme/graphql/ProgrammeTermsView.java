package org.hatchery.programme.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.programme.terms.Applicants;
import org.hatchery.programme.terms.Requests;
import org.hatchery.programme.terms.Validity;
import org.hatchery.shared.Citation;
import org.jspecify.annotations.Nullable;

/** Terms of a programme as shown. */
record ProgrammeTermsView(
        LocalDate from,
        @Nullable LocalDate to,
        Applicants applicants,
        ProgrammeCoverageView coverage,
        ProgrammeFundingView funding,
        Requests requests,
        Validity validity,
        ProgrammeSettlementView settlement,
        Citation citation,
        List<TermSourceView> sources) {}
