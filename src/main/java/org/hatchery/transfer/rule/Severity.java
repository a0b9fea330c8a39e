package org.hatchery.transfer.rule;

import org.springframework.modulith.NamedInterface;

/** What a finding does (处理方式). */
@NamedInterface(propagate = false)
public enum Severity {
    /** Nothing is recognised while it stands. */
    BLOCK,
    /** The registrar looks at it. */
    WARN,
    /** It is told to whoever inspects. */
    REPORT
}
