/**
 * Supervision (督查): what clauses ask of whom and how far it is.
 *
 * <p>Rooms: {@code task} (tasks of units, what they tell of them, and what a bureau finds),
 * {@code evaluation} (schemes, frozen runs, appeals), {@code inspection} (draws, visits, what is rectified), {@code publication} (what was published), {@code showcase} (what is worth to be done elsewhere), and the doors.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "notice",
            "region",
            "region :: graphql",
            "risk",
            "firm",
            "provider",
            "attachment",
            "attachment :: graphql",
            "carrier :: profile",
            "carrier :: recognition",
            "carrier :: register",
            "pilot :: base",
            "pilot :: use",
            "pilot :: graphql",
            "pilotproject",
            "transfer :: contract",
            "transfer :: paper",
            "pipeline :: carrier",
            "pipeline :: metric",
            "pipeline :: question",
            "register :: firm",
            "register :: institution",
            "register :: person",
            "register :: graphql",
            "totals :: chapter",
            "totals :: tree",
            "policy :: document",
            "policy :: progress",
            "policy :: target",
            "policy :: graphql",
            "pipeline :: graphql"
        })
@NullMarked
package org.hatchery.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
