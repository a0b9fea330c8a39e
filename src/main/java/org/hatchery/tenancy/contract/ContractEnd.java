package org.hatchery.tenancy.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * End of a contract (合同终止).
 *
 * @param lastDay last day for which rent is due, unless the term was over before; the day before the first for one that
 *     never began
 */
public record ContractEnd(
        EndCause cause, LocalDate lastDay, @Nullable String reason) {}
