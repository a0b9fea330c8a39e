/**
 * Pilot-test projects from proposal to conclusion and what came of them, and the yearly performance sheet of a base.
 *
 * <p>A project is one document with its own state machine. The sheet is worked out from projects, bookings and the few
 * figures that only the base knows, and scored only where a dated rule of the region names weights.
 *
 * <p>Rooms: the project lies here; on it {@code performance}, {@code keeping} and the door.
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
            "firm",
            "firm :: graphql",
            "pilot :: base",
            "pilot :: use",
            "pilot :: graphql",
            "provider",
            "voucher :: ledger",
            "voucher :: order",
            "voucher :: redemption",
            "voucher :: story",
            "voucher :: graphql",
            "totals :: chapter",
            "totals :: reading",
            "totals :: tree",
            "totals :: graphql"
        })
@NullMarked
package org.hatchery.pilotproject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
