package org.hatchery.policy.progress;

import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.springframework.modulith.NamedInterface;

/** Why an actual value is not compared with what a clause sets (不作比较的原因). */
@NamedInterface(propagate = false)
public enum Hindrance {
    NOT_A_TARGET(Words.say("policy.clause-sets-nothing-reached")),
    NOT_MEASURED(Words.say("policy.metric-answers-target")),
    OUTSIDE_SCOPE(Words.say("policy.several-regions-reach-together")),
    CORRUPT_SOURCE(Words.say("policy.number-damaged-source-shown")),
    SUSPECT_SOURCE(Words.say("policy.source-damaged-number-doubt")),
    REPEALED(Words.say("policy.document-repealed-so-nothing")),
    EXPIRED(Words.say("policy.term-document-over-so")),
    TARGET_YEARS_OVER(Words.say("policy.document-states-term-years")),
    INCUBATED_FIRMS_ONLY(Words.say("policy.target-all-firms-region")),
    NOTHING_RECORDED(Words.say("policy.nothing-kind-recorded-up")),
    NO_TOLERANCE(Words.say("policy.clause-says-about-gives"));

    private final Sentence reason;

    Hindrance(Sentence says) {
        this.reason = says;
    }

    /** A sentence that says so. */
    public Sentence getReason() {
        return reason;
    }
}
