package org.hatchery.pilotproject;

import static org.hatchery.shared.UserErrorCode.EVIDENCE_MISSING;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.util.List;
import java.util.stream.IntStream;
import org.hatchery.shared.Rejection;

/**
 * Test by which a project is accepted (验收测试).
 *
 * @param reportNumber number of the test report
 * @param attachments names of the papers that came with it
 */
public record AcceptanceTest(String reportNumber, List<String> attachments) {
    private static final int MOST = 20;

    void check() {
        Words.said(reportNumber, "step.test.reportNumber", 100, EVIDENCE_MISSING);
        if (attachments.size() > MOST) {
            throw new Rejection(INVALID, "step.test.attachments", "附件最多 20 份。", "Please name at most 20 attachments.");
        }
        IntStream.range(0, attachments.size())
                .forEach(place -> Words.said(attachments.get(place), "step.test.attachments." + place, Words.LINE));
    }
}
