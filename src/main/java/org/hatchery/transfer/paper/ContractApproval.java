package org.hatchery.transfer.paper;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Approval that the contract needs (所需审批).
 *
 * @param number of the paper; null while it is missing
 */
@NamedInterface(propagate = false)
public record ContractApproval(ApprovalKind kind, @Nullable String number) {}
