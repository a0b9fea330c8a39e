/** Firms and teams: one party in two forms, its labels, its contact, and where it stays as incubation tells. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "attachment",
            "attachment :: graphql",
            "notice",
            "exchange :: kind",
            "region",
            "region :: graphql",
            "carrier :: profile",
            "carrier :: register",
            "carrier :: graphql"
        })
@NullMarked
package org.hatchery.firm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
