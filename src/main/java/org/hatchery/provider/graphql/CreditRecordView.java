package org.hatchery.provider.graphql;

import java.time.LocalDate;
import org.hatchery.identity.Signature;
import org.hatchery.provider.CreditList;
import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/** Credit record as shown. */
public record CreditRecordView(
        String id,
        int version,
        CreditCode creditCode,
        CreditList list,
        LocalDate from,
        @Nullable LocalDate to,
        String source,
        @Nullable Signature recordedBy,
        @Nullable Signature endedBy,
        @Nullable String endedBecause,
        boolean inForce) {}
