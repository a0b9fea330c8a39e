package org.hatchery.transfer.graphql.contract;

import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.flow.RegionFlow;
import org.jspecify.annotations.Nullable;

/** Flow as shown; its ends are answered by the controller. */
record TransactionFlowView(
        RegionCode source, @Nullable RegionCode target, long contracts, Yuan total, Yuan technology) {
    static TransactionFlowView of(RegionFlow flow) {
        return new TransactionFlowView(
                flow.from(),
                flow.to(),
                flow.sum().contracts(),
                new Yuan(flow.sum().total()),
                new Yuan(flow.sum().technology()));
    }
}
