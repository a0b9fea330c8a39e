/** Incubation carriers: who runs them, what they are recognised as, what space they have and who leases it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "notice",
            "exchange",
            "region",
            "region :: graphql",
            "totals",
            "totals :: graphql"
        })
@NullMarked
package org.hatchery.carrier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
