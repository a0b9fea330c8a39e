package org.hatchery.provider.graphql;

import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Entry of a catalogue to add or change, as sent. */
record PutOfferingInput(
        String provider,
        int expectedVersion,
        String code,
        VoucherServiceKind kind,
        String title,
        String unit,
        @Nullable Yuan price,
        boolean statutory,
        boolean batch) {}
