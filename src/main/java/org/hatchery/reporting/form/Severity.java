package org.hatchery.reporting.form;

/** What follows where a check does not hold (审核级别). */
public enum Severity {
    /** Nothing is submitted before it is put right. */
    ERROR,
    /** Whoever submits says why it is right. */
    WARNING
}
