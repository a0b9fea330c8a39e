package org.hatchery.tenancy.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Notice, as sent. */
record GiveContractNoticeInput(
        String contract,
        int expectedVersion,
        LocalDate givenOn,
        LocalDate lastDay,
        @Nullable String reason) {}
