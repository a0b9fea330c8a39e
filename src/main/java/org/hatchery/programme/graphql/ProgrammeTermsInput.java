package org.hatchery.programme.graphql;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Terms of a programme, as sent. */
record ProgrammeTermsInput(
        LocalDate from,
        @Nullable LocalDate to,
        ProgrammeApplicantsInput applicants,
        ProgrammeCoverageInput coverage,
        ProgrammeFundingInput funding,
        ProgrammeRequestsInput requests,
        ProgrammeValidityInput validity,
        ProgrammeSettlementInput settlement,
        CitationInput citation,
        List<TermSourceInput> sources) {}
