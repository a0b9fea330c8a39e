/**
 * Applications for awards: from the draft of a beneficiary over every hop of the review, the experts, the public notice and the
 * decision to the budget, the payment and what is taken back.
 *
 * <p>Rooms, from below: {@code calendar} (working days), {@code paper} (what an application says), {@code sought}
 * (on which terms a title is applied for), {@code dossier} (the application and what is done to it), {@code title} (titles that
 * were decided on), {@code money} (budget lines, batches, what is taken back), {@code keeping}, and the doors:
 * {@code graphql}, and {@code http} for everybody.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "notice",
            "attachment",
            "attachment :: graphql",
            "region",
            "region :: graphql",
            "carrier :: profile",
            "carrier :: recognition",
            "carrier :: register",
            "register :: party",
            "register :: title",
            "firm",
            "policy :: document",
            "programme :: budget",
            "programme :: terms",
            "payout",
            "award :: fact",
            "award :: rule",
            "award :: entitlement",
            "award :: selfcheck",
            "award :: graphql"
        })
@NullMarked
package org.hatchery.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
