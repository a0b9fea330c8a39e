package org.hatchery.transfer.graphql.contract;

import java.util.List;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.contract.RefusalGround;
import org.hatchery.transfer.contract.RegistrationStep;
import org.jspecify.annotations.Nullable;

/** Step of an examination, as sent. */
record ExamineContractInput(
        String contract,
        int expectedVersion,
        RegistrationStep step,
        List<RefusalGround> grounds,
        @Nullable Yuan technology,
        @Nullable String station,
        @Nullable String note) {}
