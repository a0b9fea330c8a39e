package org.hatchery.shared;

/** Something on record cannot be true, so it is not worked with until somebody has mended it. */
public class Implausible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    public Implausible(Sentence says) {
        // the sentence says it all: nobody reads its stack trace
        super(says.english(), null, false, false);
        this.reason = says;
    }

    public Sentence reason() {
        return reason;
    }
}
