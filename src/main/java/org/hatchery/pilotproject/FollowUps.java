package org.hatchery.pilotproject;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.util.List;
import java.util.stream.Stream;
import org.hatchery.shared.Rejection;

/** What came of one project, each evidence once. */
record FollowUps(List<FollowUp> all) {
    private static final int MOST = 100;

    /**
     * The same and one more.
     *
     * @throws Rejection ALREADY_REGISTERED for the same kind and evidence; WRONG_STATE when there are too many
     */
    FollowUps and(FollowUp outcome) {
        if (all.stream().anyMatch(outcome::isAlso)) {
            throw new Rejection(
                    ALREADY_REGISTERED, "evidenceNumber", "该证明编号的成效已登记。", "This evidence is on record already.");
        }
        if (all.size() >= MOST) {
            throw new Rejection(
                    WRONG_STATE, "project", "后续成效最多登记 100 项。", "A project has at most 100 outcomes on record.");
        }
        return new FollowUps(Stream.concat(all.stream(), Stream.of(outcome)).toList());
    }
}
