package org.hatchery.pilotproject;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.util.List;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;

/**
 * Test by which a project is accepted (验收测试).
 *
 * @param reportNumber number of the test report
 * @param attachments names of the papers that came with it
 */
public record AcceptanceTest(String reportNumber, List<String> attachments) {
    private static final int MOST = 20;

    void check() {
        Evidence.mustBeNamed(reportNumber, "step.test.reportNumber");
        if (attachments.size() > MOST) {
            throw new Rejection(INVALID, "step.test.attachments", Words.say("pilotproject.name-most-20-attachments"));
        }
    }
}
