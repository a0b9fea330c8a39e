package org.hatchery.supervision.inspection;

import org.springframework.modulith.NamedInterface;

/** What may follow from an inspection (处理方式). */
@NamedInterface(propagate = false)
public enum ConsequenceKind {
    WARNING,
    TITLE_REVIEW,
    CREDIT_RECORD,
    PAYMENT_WITHHELD
}
