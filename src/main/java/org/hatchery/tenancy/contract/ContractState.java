package org.hatchery.tenancy.contract;

import org.springframework.modulith.NamedInterface;

/** Whether a contract is in force, and what became of it (合同状态). */
@NamedInterface(propagate = false)
public enum ContractState {
    IN_FORCE,
    NOTICE_GIVEN,
    ENDED,
    RENEWED,
    VOIDED;

    /** Whether rent goes on being due, up to its last day. */
    public boolean isLive() {
        return this == IN_FORCE || this == NOTICE_GIVEN;
    }
}
