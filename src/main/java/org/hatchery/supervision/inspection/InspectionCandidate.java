package org.hatchery.supervision.inspection;

import java.util.Set;
import org.hatchery.risk.RiskSignal;
import org.springframework.modulith.NamedInterface;

/**
 * Somebody who could be drawn, as it was then (抽查对象).
 *
 * @param weight how many tickets it had
 */
@NamedInterface(propagate = false)
public record InspectionCandidate(String key, String name, int weight, Set<RiskSignal> reasons, boolean drawn) {
    /** More tickets for each signal; no source says how many more, so it is ours: three times as likely as without any. */
    static final int TICKETS_OF_A_SIGNAL = 2;

    public static InspectionCandidate of(String key, String name, Set<RiskSignal> reasons) {
        return new InspectionCandidate(key, name, 1 + TICKETS_OF_A_SIGNAL * reasons.size(), reasons, false);
    }

    InspectionCandidate drawn(boolean now) {
        return new InspectionCandidate(key, name, weight, reasons, now);
    }
}
