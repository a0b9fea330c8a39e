package org.hatchery.audit;

/** What an entry of the trail tells of (审计类型). */
public enum AuditKind {
    ACT,
    READ,
    FILE,
    DENIED
}
