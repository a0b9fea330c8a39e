package org.hatchery.totals.tree;

import org.springframework.modulith.NamedInterface;

/** How amounts stand in time. */
@NamedInterface(propagate = false)
public enum Series {
    /** Everything up to the end of a month: a stock is itself, a flow is the difference of two months. */
    RUNNING('m'),
    /** What has become of whoever entered in a month. */
    COHORT('c'),
    /** What was said of a year, kept under its December. */
    YEAR('y');

    private final char letter;

    Series(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }
}
