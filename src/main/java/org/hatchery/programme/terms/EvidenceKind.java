package org.hatchery.programme.terms;

import org.springframework.modulith.NamedInterface;

/** Kind of evidence for a claim (证明材料类型). */
@NamedInterface(propagate = false)
public enum EvidenceKind {
    CONTRACT,
    INVOICE,
    PAYMENT,
    RESULT,
    CONFIRMATION
}
