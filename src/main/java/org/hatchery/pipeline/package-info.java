/**
 * The questions of bureaus: figures of a region in a period, metrics, cohorts, carriers among their peers.
 *
 * <p>Everything is read from the {@link org.hatchery.totals totals}; nothing is counted here.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: graphql",
            "shared :: mongo",
            "identity",
            "region",
            "risk",
            "region :: graphql",
            "carrier :: counting",
            "carrier :: profile",
            "carrier :: recognition",
            "carrier :: register",
            "carrier :: graphql",
            "firm",
            "totals :: chapter",
            "totals :: keeping",
            "totals :: reading",
            "totals :: tree",
            "totals :: graphql"
        })
@NullMarked
package org.hatchery.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
