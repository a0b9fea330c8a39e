package org.hatchery.transfer.graphql.contract;

import org.hatchery.transfer.paper.ApprovalKind;
import org.jspecify.annotations.Nullable;

/** Approval that the contract needs, as sent. */
record ContractApprovalInput(ApprovalKind kind, @Nullable String number) {}
