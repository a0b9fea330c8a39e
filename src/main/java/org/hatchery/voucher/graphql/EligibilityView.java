package org.hatchery.voucher.graphql;

import java.util.List;
import org.hatchery.programme.graphql.ProgrammeView;
import org.hatchery.programme.graphql.TermSourceView;
import org.hatchery.programme.terms.Finding;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Answer of one programme as shown. */
record EligibilityView(
        ProgrammeView programme,
        boolean fits,
        Yuan pays,
        @Nullable Yuan upTo,
        @Nullable Double ratePercent,
        @Nullable String voucher,
        List<Finding> findings,
        List<TermSourceView> unverified) {}
