/**
 * Transfer of technology: contracts that stations examine and register, what flows between regions by them, achievements and
 * their conversion.
 *
 * <p>Rooms, from below: {@code rule} (dated rules), {@code paper} (what a contract says), {@code check} (what may be wrong with
 * it), {@code contract} (the register), {@code flow} (the map), {@code achievement}, {@code pack} (achievements under a theme), {@code keeping}, and the doors: {@code graphql}, and {@code http} for everybody.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "notice",
            "region",
            "risk",
            "region :: graphql",
            "firm",
            "firm :: graphql",
            "register :: institution",
            "register :: person",
            "register :: graphql",
            "provider",
            "provider :: graphql",
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
package org.hatchery.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
