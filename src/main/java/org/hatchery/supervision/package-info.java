/**
 * Supervision (督查): what clauses ask of whom and how far it is.
 *
 * <p>Rooms: {@code task} (tasks of units, what they tell of them, and what a bureau finds),
 * {@code evaluation} (schemes, frozen runs, appeals), and the door.
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
            "carrier :: profile",
            "carrier :: recognition",
            "carrier :: register",
            "pilot :: base",
            "pipeline :: carrier",
            "pipeline :: metric",
            "pipeline :: question",
            "register :: institution",
            "register :: person",
            "register :: graphql",
            "policy :: document",
            "policy :: progress",
            "policy :: graphql",
            "pipeline :: graphql"
        })
@NullMarked
package org.hatchery.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
