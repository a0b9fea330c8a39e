package org.hatchery.notice.delivery;

/**
 * What became of one attempt.
 *
 * @param answer for the log of deliveries, such as a status
 */
record Attempt(Outcome outcome, String answer) {
    /** Whether it is over, and how. */
    enum Outcome {
        TAKEN,
        NOT_TAKEN,
        NOT_ALLOWED
    }

    private static final int LONGEST = 200;

    Attempt {
        answer = answer.length() > LONGEST ? answer.substring(0, LONGEST) : answer;
    }

    static Attempt taken(String answer) {
        return new Attempt(Outcome.TAKEN, answer);
    }

    static Attempt notTaken(String answer) {
        return new Attempt(Outcome.NOT_TAKEN, answer);
    }

    static Attempt notAllowed(String answer) {
        return new Attempt(Outcome.NOT_ALLOWED, answer);
    }
}
