package org.hatchery.programme.graphql;

import java.util.List;
import java.util.Set;
import org.hatchery.programme.terms.EvidenceKind;
import org.hatchery.programme.terms.SettlementModel;
import org.jspecify.annotations.Nullable;

/** How claims are settled, as sent. */
record ProgrammeSettlementInput(
        SettlementModel model,
        Set<EvidenceKind> evidence,
        @Nullable Integer noticeDays,
        List<StageDaysInput> stageDays) {}
