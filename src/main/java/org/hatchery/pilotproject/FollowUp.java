package org.hatchery.pilotproject;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.Instant;
import java.time.LocalDate;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Something that came of a concluded project (后续成效).
 *
 * @param name of the product, the firm or the other party
 * @param creditCode of the firm that was founded; null otherwise
 * @param amount of the contract; null otherwise
 * @param evidenceNumber number of the licence, certificate or contract
 */
public record FollowUp(
        OutcomeKind kind,
        String name,
        @Nullable CreditCode creditCode,
        @Nullable Yuan amount,
        LocalDate on,
        String evidenceNumber,
        String by,
        Instant at) {

    void check() {
        Evidence.mustBeNamed(evidenceNumber, "evidenceNumber");
        if (amount != null && amount.hundredths() <= 0) {
            throw new Rejection(INVALID, "outcome.contract.amount", Words.say("pilotproject.contract-worth-more-than"));
        }
    }

    boolean isAlso(FollowUp other) {
        return kind == other.kind && Wording.same(evidenceNumber, other.evidenceNumber);
    }
}
