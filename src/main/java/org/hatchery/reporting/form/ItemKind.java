package org.hatchery.reporting.form;

/** What an item of a form says (指标类型). */
public enum ItemKind {
    /** What there is on the last day. */
    STOCK,
    /** What came within the period. */
    FLOW,
    /** Yes or no. */
    FLAG,
    /** Words, or a day. */
    TEXT;

    public boolean isNumber() {
        return this == STOCK || this == FLOW;
    }
}
