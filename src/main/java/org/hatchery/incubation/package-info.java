/**
 * What happens between a carrier and a firm or team: entry, space, services, graduation and exit.
 *
 * <p>The stay is the truth. Each act is written into it first, marked as unsettled; the leases in the carrier and the
 * placement of the firm or team follow, and {@link org.hatchery.incubation.stay.SettleStay} finishes or undoes what was cut.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "attachment",
            "attachment :: graphql",
            "exchange :: kind",
            "notice",
            "region",
            "region :: graphql",
            "carrier :: counting",
            "carrier :: profile",
            "carrier :: register",
            "carrier :: space",
            "carrier :: graphql",
            "firm",
            "firm :: graphql",
            "totals :: chapter",
            "totals :: reading",
            "totals :: tree",
            "totals :: graphql"
        })
@NullMarked
package org.hatchery.incubation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
