package org.hatchery.tenancy.contract;

import org.springframework.modulith.NamedInterface;

/** What can be done to a contract (办理事项). */
@NamedInterface(propagate = false)
public enum ContractAct {
    SIGNED,
    RENEWED,
    AMENDED,
    NOTICE_GIVEN,
    ENDED,
    VOIDED,
    PAYMENT_TAKEN_BACK,
    /** It followed its stay, which ended, or goes on after all. */
    FOLLOWED_STAY,
    /** The contract that renewed it was voided, so it stands as before. */
    RENEWAL_VOIDED
}
