package org.hatchery.transfer.graphql.contract;

import org.hatchery.shared.Yuan;
import org.hatchery.transfer.flow.FlowSum;

/** Contracts and what they are worth, as shown. */
record TransactionSumView(long contracts, Yuan total, Yuan technology) {
    static TransactionSumView of(FlowSum sum) {
        return new TransactionSumView(sum.contracts(), new Yuan(sum.total()), new Yuan(sum.technology()));
    }
}
