package org.hatchery.transfer.contract;

import org.springframework.modulith.NamedInterface;

/** Why a station does not recognise a contract (不予登记的理由). */
@NamedInterface(propagate = false)
public enum RefusalGround {
    NOT_EFFECTIVE,
    NOT_TECHNOLOGY,
    PARTY_UNCLEAR,
    SUBJECT_UNCLEAR,
    PRICE_UNCLEAR,
    APPROVAL_MISSING,
    TITLE_CONTENT_MISMATCH,
    MONOPOLY,
    PROOF_MISSING,
    SEAL_MISMATCH,
    OTHER
}
