package org.hatchery.reporting.form;

/** How somebody came to know an item (依据). */
public enum Known {
    /** Seen in a form or notice that was read. */
    SEEN,
    /** From memory of the yearbook or of forms; nobody has verified it. */
    MEMORY
}
