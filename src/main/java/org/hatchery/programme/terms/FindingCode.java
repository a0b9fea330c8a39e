package org.hatchery.programme.terms;

import org.springframework.modulith.NamedInterface;

/** Why something stands against a purchase (不适用原因). */
@NamedInterface(propagate = false)
public enum FindingCode {
    RULE_NOT_MET,
    RATE_UNKNOWN,
    NOTHING_LEFT
}
