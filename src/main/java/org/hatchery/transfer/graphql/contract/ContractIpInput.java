package org.hatchery.transfer.graphql.contract;

import java.time.LocalDate;
import org.hatchery.transfer.paper.IpKind;
import org.jspecify.annotations.Nullable;

/** Right that the contract rests on, as sent. */
public record ContractIpInput(
        IpKind kind, @Nullable String number, @Nullable LocalDate validUntil) {}
