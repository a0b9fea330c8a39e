package org.hatchery.fund.pool;

import org.springframework.modulith.NamedInterface;

/** What a fund is (基金类别). */
@NamedInterface(propagate = false)
public enum FundKind {
    POOL,
    GUIDING,
    CONVERSION,
    IP_OPERATION
}
