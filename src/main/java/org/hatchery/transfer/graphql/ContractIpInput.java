package org.hatchery.transfer.graphql;

import java.time.LocalDate;
import org.hatchery.transfer.paper.IpKind;
import org.jspecify.annotations.Nullable;

/** Right that the contract rests on, as sent. */
record ContractIpInput(
        IpKind kind, @Nullable String number, @Nullable LocalDate validUntil) {}
