package org.hatchery.policy.progress;

import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.springframework.modulith.NamedInterface;

/** Why it cannot be told where a target will stand (无法预测的原因). */
@NamedInterface(propagate = false)
public enum NoForecast {
    NOT_COMPARED(Words.say("policy.forecast-not-compared")),
    NO_DAY(Words.say("policy.forecast-no-day")),
    NOT_ADDED_UP(Words.say("policy.forecast-not-added-up")),
    TOO_FEW_MONTHS(Words.say("policy.forecast-too-few-months"));

    private final Sentence reason;

    NoForecast(Sentence says) {
        this.reason = says;
    }

    /** A sentence that says so. */
    public Sentence getReason() {
        return reason;
    }
}
