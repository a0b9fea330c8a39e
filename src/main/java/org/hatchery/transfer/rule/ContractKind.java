package org.hatchery.transfer.rule;

import org.springframework.modulith.NamedInterface;

/** Kind of a technology contract under the Civil Code (技术合同类别). */
@NamedInterface(propagate = false)
public enum ContractKind {
    DEVELOPMENT,
    TRANSFER,
    LICENCE,
    CONSULTING,
    SERVICE;

    /** Whether consulting and service may rest on it for tax relief. */
    public boolean isTransferOrDevelopment() {
        return this == DEVELOPMENT || this == TRANSFER;
    }
}
