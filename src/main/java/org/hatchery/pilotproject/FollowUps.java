package org.hatchery.pilotproject;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.util.List;
import java.util.stream.Stream;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;

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
                    ALREADY_REGISTERED, "evidenceNumber", Words.say("pilotproject.evidence-record-already"));
        }
        if (all.size() >= MOST) {
            throw new Rejection(WRONG_STATE, "project", Words.say("pilotproject.project-most-100-outcomes"));
        }
        return new FollowUps(Stream.concat(all.stream(), Stream.of(outcome)).toList());
    }
}
