/** Incubation carriers: who runs them, what they are recognised as, what space they have and who leases it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "exchange :: kind",
            "notice",
            "region",
            "region :: graphql",
            "totals :: chapter",
            "totals :: reading",
            "totals :: tree",
            "totals :: graphql"
        })
@NullMarked
package org.hatchery.carrier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
