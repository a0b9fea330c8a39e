/** Service providers: who owns them, what they are qualified for, what they offer, and who is listed for misconduct. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "region",
            "region :: graphql",
            "carrier :: profile",
            "carrier :: graphql"
        })
@NullMarked
package org.hatchery.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
