package org.hatchery.reporting.expecting;

import java.util.EnumMap;
import java.util.Map;
import org.hatchery.reporting.report.ReportState;
import org.hatchery.reporting.report.Standing;
import org.hatchery.reporting.window.Hop;

/**
 * How many reports are how far (报送率), of those who are expected.
 *
 * @param onTime of those submitted: whose first submission was on time
 * @param acceptedBy by the bureaus of a level, as what lies there now
 */
public record Rates(
        long expected, long started, long submitted, long onTime, long accepted, Map<Hop, Long> acceptedBy) {
    static final Rates NONE = new Rates(0, 0, 0, 0, 0, Map.of());

    Rates and(Standing standing) {
        long count = standing.count();
        ReportState state = standing.state();
        boolean submitted = state == ReportState.SUBMITTED || state == ReportState.ACCEPTED;
        Map<Hop, Long> higher = new EnumMap<>(Hop.class);
        higher.putAll(acceptedBy);
        standing.acceptedBy().forEach(hop -> higher.merge(hop, count, Long::sum));
        return new Rates(
                expected + count,
                started + (state == ReportState.NOT_STARTED ? 0 : count),
                this.submitted + (submitted ? count : 0),
                onTime + (submitted && standing.onTime() ? count : 0),
                accepted + (state == ReportState.ACCEPTED ? count : 0),
                higher);
    }
}
