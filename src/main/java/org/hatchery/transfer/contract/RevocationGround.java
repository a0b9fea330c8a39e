package org.hatchery.transfer.contract;

import org.springframework.modulith.NamedInterface;

/** Why an authority strikes a contract off (撤销登记的理由). */
@NamedInterface(propagate = false)
public enum RevocationGround {
    FALSE_OR_FRAUD,
    VOID_NOT_CANCELLED,
    REGISTERED_TWICE,
    TIME_LIMIT
}
