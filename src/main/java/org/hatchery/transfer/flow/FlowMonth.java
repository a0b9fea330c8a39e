package org.hatchery.transfer.flow;

/** What one month brought to a flow. */
record FlowMonth(int month, long contracts, long total, long technology) {
    FlowSum sum() {
        return new FlowSum(contracts, total, technology);
    }
}
