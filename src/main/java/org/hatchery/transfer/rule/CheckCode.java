package org.hatchery.transfer.rule;

import org.springframework.modulith.NamedInterface;

/** What a check looks for in a contract, an achievement or a conversion (核查事项). */
@NamedInterface(propagate = false)
public enum CheckCode {
    NEARLY_TWICE,
    SPLIT,
    RENEWED_AS_NEW,
    ALL_TECHNOLOGY,
    EQUIPMENT_SALE,
    NOTHING_PAID,
    LOOP,
    LOCAL_LOOP,
    FILLERS,
    WRONG_KIND,
    NO_PARENT,
    DATES,
    EXPIRED_RIGHT,
    APPROVAL_MISSING,
    PARTY_UNCLEAR,
    WRONG_REGION,
    UNIT_SLIP,
    VOUCHER_TWICE,
    ACHIEVEMENT_TWICE,
    CONVERSION_TWICE,
    CONVERSION_UNREGISTERED
}
