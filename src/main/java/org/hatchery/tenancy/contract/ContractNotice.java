package org.hatchery.tenancy.contract;

import java.time.LocalDate;
import org.hatchery.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * That one side ends the contract before its term is over (解约通知).
 *
 * @param lastDay last day of the contract under it
 * @param by side that gave it
 */
public record ContractNotice(
        LocalDate givenOn,
        LocalDate lastDay,
        Role by,
        @Nullable String reason) {}
