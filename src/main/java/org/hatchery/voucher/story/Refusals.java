package org.hatchery.voucher.story;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.NOT_ELIGIBLE;

import java.util.List;
import java.util.Set;
import org.hatchery.programme.terms.Finding;
import org.hatchery.programme.terms.Term;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserError;

/** Turns findings into refusals: each says which rule is not met, and where it is written. */
public final class Refusals {
    private static final Set<Term> CAPS =
            Set.of(Term.RATE, Term.REQUEST_CAP, Term.KIND_CAP, Term.YEAR_CAP, Term.REQUESTS);

    private Refusals() {}

    /**
     * Lets only requests pass that meet every rule.
     *
     * @throws Rejection CAP_EXCEEDED or NOT_ELIGIBLE for each rule that is not met
     */
    public static void mustBeNone(List<Finding> findings, String amountField) {
        if (!findings.isEmpty()) {
            throw new Rejection(findings.stream()
                    .map(finding -> error(finding, amountField))
                    .toList());
        }
    }

    private static UserError error(Finding finding, String amountField) {
        boolean cap = CAPS.contains(finding.term());
        return new UserError(
                cap ? CAP_EXCEEDED : NOT_ELIGIBLE,
                finding.source().after(finding.message()),
                cap ? List.of(amountField) : List.of());
    }
}
