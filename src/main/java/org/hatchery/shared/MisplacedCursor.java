package org.hatchery.shared;

/** A page was asked for that goes on from a place in a list of another order. */
public final class MisplacedCursor extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MisplacedCursor() {
        super("The cursor was cut from a list in another order.", null, false, false);
    }
}
