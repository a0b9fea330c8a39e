/**
 * Contracts of stay (入驻合同): term, rent and deposit of the space that a stay has, what is due of it month by month, and what
 * was paid.
 *
 * <p>The stay, the incubation agreement, is the incubation's; a contract hangs on it and ends with it. Payments are made into
 * the carrier's accounts, which are not kept here: they are marked.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "exchange :: kind",
            "notice",
            "carrier :: profile",
            "carrier :: register",
            "carrier :: space",
            "carrier :: graphql",
            "firm",
            "firm :: graphql",
            "incubation :: stay",
            "incubation :: graphql"
        })
@NullMarked
package org.hatchery.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
