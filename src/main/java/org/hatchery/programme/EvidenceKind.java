package org.hatchery.programme;

/** Kind of evidence for a claim (证明材料类型). */
public enum EvidenceKind {
    CONTRACT,
    INVOICE,
    PAYMENT,
    RESULT,
    CONFIRMATION
}
