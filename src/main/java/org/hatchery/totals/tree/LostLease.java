package org.hatchery.totals.tree;

/** Another node has taken over; nothing that it wrote was overwritten. */
public class LostLease extends RuntimeException {
    private static final long serialVersionUID = 1;

    LostLease(String what) {
        super("Another node keeps the totals now: " + what);
    }
}
