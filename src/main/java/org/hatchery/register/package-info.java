/**
 * The register (登记): institutions, people, firms outside carriers, the titles they hold and what ties them to each other.
 *
 * <p>Rooms, in this order: {@code institution} and the door. Names and titles of institutions are public; whoever changes
 * them looks after the region.
 */
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
package org.hatchery.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
