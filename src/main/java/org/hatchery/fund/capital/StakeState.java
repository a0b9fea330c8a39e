package org.hatchery.fund.capital;

import org.springframework.modulith.NamedInterface;

/** Where money put into a sub-fund stands (办理状态). */
@NamedInterface(propagate = false)
public enum StakeState {
    /** Gone here, not there yet. */
    PAYING,
    PAID,
    /** To come back, as soon as the sub-fund has it. */
    RETURNING,
    VOIDED;

    public boolean isMoving() {
        return this == PAYING || this == RETURNING;
    }
}
