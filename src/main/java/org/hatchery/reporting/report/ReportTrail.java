package org.hatchery.reporting.report;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;

import java.util.List;
import java.util.Optional;
import org.hatchery.identity.Deeds;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;

/** What was done to a report, in order of time, and to which content. */
record ReportTrail(List<ReportEvent> all) {
    /** Nobody returns a report so often. */
    private static final int MOST = 200;

    ReportTrail and(ReportEvent next) {
        if (all.size() >= MOST) {
            throw new Rejection(CAP_EXCEEDED, "report", Words.say("reporting.most-events", MOST));
        }
        return new ReportTrail(new Deeds<>(all).and(next).all());
    }

    /** What the same request did before. */
    Optional<ReportEvent> replayed(Receipt receipt) {
        return new Deeds<>(all).replayed(receipt);
    }

    /** Hash of what was submitted last. */
    Optional<String> submitted() {
        return last(ReportStep.SUBMIT);
    }

    /**
     * Hash of what the present content is compared with: what was accepted last before it was submitted, or else what was
     * submitted before.
     *
     * @param frozen whether the present content is that which was submitted last
     */
    Optional<String> before(boolean frozen) {
        ReportTrail earlier = frozen ? new ReportTrail(all.subList(0, lastSubmission())) : this;
        return earlier.last(ReportStep.ACCEPT).or(earlier::submitted);
    }

    private int lastSubmission() {
        return all.stream().map(ReportEvent::step).toList().lastIndexOf(ReportStep.SUBMIT);
    }

    private Optional<String> last(ReportStep step) {
        return all.stream()
                .filter(event -> event.step() == step)
                .map(ReportEvent::hash)
                .reduce((earlier, later) -> later);
    }
}
