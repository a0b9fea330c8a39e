package org.hatchery.shared;

/** Something on record cannot be true, so it is not worked with until somebody has mended it. */
public class Implausible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    public Implausible(String chinese, String english) {
        // the sentence says it all: nobody reads its stack trace
        super(english, null, false, false);
        this.reason = new Sentence(chinese, english);
    }

    public Sentence reason() {
        return reason;
    }
}
