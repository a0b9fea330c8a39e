package org.hatchery.transfer.contract;

import org.springframework.modulith.NamedInterface;

/** Where a technology contract stands (登记状态). */
@NamedInterface(propagate = false)
public enum RegistrationState {
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    RETURNED,
    RECOGNISED,
    NOT_RECOGNISED,
    CHANGED,
    CANCELLED,
    REVOKED;

    /** Whether it keeps others from registering the same. */
    public boolean isLiving() {
        return this != DRAFT && this != NOT_RECOGNISED && this != CANCELLED && this != REVOKED;
    }
}
