package org.hatchery.policy.progress;

import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.springframework.modulith.NamedInterface;

/** Why it cannot be told whether a target is on course (无法判断进度的原因). */
@NamedInterface(propagate = false)
public enum NoPace {
    NOT_COMPARED(Words.say("policy.target-compared")),
    NOT_IN_FORCE(Words.say("policy.known-document-force")),
    NO_YEAR(Words.say("policy.clause-say-year")),
    NO_LINE(Words.say("policy.nothing-leads-target-step")),
    YEAR_RUNNING(Words.say("policy.target-counts-what-comes")),
    NO_BASELINE(Words.say("policy.value-start-from-clause"));

    private final Sentence reason;

    NoPace(Sentence says) {
        this.reason = says;
    }

    /** A sentence that says so. */
    public Sentence getReason() {
        return reason;
    }
}
