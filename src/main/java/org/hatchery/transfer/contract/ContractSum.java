package org.hatchery.transfer.contract;

import org.hatchery.shared.Yuan;
import org.springframework.modulith.NamedInterface;

/**
 * What the recognised contracts of one seller or broker come to.
 *
 * @param local how many of them somebody in the region bought
 */
@NamedInterface(propagate = false)
public record ContractSum(long contracts, Yuan total, long local) {
    public static final ContractSum NONE = new ContractSum(0, Yuan.ZERO, 0);
}
