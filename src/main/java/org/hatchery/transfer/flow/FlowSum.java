package org.hatchery.transfer.flow;

import org.springframework.modulith.NamedInterface;

/**
 * Contracts, and what they are worth in fen, added up.
 *
 * @param contracts how many
 * @param total whole amounts
 * @param technology parts for technology
 */
@NamedInterface(propagate = false)
public record FlowSum(long contracts, long total, long technology) {
    public static final FlowSum NONE = new FlowSum(0, 0, 0);

    public FlowSum plus(FlowSum other) {
        return new FlowSum(contracts + other.contracts, total + other.total, technology + other.technology);
    }

    boolean isNone() {
        return equals(NONE);
    }
}
