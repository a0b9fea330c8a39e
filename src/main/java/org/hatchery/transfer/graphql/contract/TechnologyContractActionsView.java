package org.hatchery.transfer.graphql.contract;

import java.util.List;
import org.hatchery.transfer.contract.RegistrationStep;

/** What the caller may do with a technology contract now, as shown. */
record TechnologyContractActionsView(
        boolean submit,
        List<RegistrationStep> examine,
        boolean change,
        boolean cancel,
        boolean revoke,
        boolean recordPayment) {}
