package org.hatchery.pilotproject;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.Instant;
import java.time.LocalDate;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant thinks of the base (用户评价).
 *
 * @param score 1 to 5, 5 is best
 */
public record Rating(int score, @Nullable String comment, LocalDate on, String by, Instant at) {
    void check() {
        if (score < 1 || score > 5) {
            throw new Rejection(INVALID, "score", Words.say("pilotproject.rating-1-5"));
        }
    }
}
