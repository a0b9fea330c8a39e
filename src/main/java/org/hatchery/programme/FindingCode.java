package org.hatchery.programme;

/** Why something stands against a purchase (不适用原因). */
public enum FindingCode {
    RULE_NOT_MET,
    RATE_UNKNOWN,
    NOTHING_LEFT
}
