package org.hatchery.provider.graphql;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.provider.VoucherServiceKind;
import org.jspecify.annotations.Nullable;

/** Qualification to record, as sent. */
record PutQualificationInput(
        String provider,
        int expectedVersion,
        Set<VoucherServiceKind> kinds,
        String certificateNumber,
        LocalDate from,
        @Nullable LocalDate to) {}
