package org.hatchery.tenancy.contract;

/** Why a contract ended (终止原因). */
public enum EndCause {
    /** Early, or at its time, by what somebody recorded. */
    RECORDED,
    /** Its stay ended. */
    STAY_ENDED
}
