package org.hatchery.pilotproject;

import org.hatchery.shared.Yuan;

/**
 * What a concluded project brought (中试结果).
 *
 * @param trlOut technology readiness level after the test
 * @param parameters process parameters that were found
 * @param yield yield or rate of good pieces, in words
 */
public record PilotResults(int trlOut, String parameters, String yield, Yuan actualCost) {
    void check(int trlIn) {
        Trl.check(trlOut, trlIn, "step.conclude.trlOut");
    }
}
