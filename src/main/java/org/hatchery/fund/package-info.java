/**
 * Funds (转化基金): pools and guiding funds with who promised and paid what, their sub-funds, what they invest and how it comes
 * back.
 *
 * <p>Rooms, from below: {@code capital} (what comes in and goes into sub-funds), {@code investment} (what is invested and how it
 * ends), {@code pool} (the fund, which holds all of it), {@code keeping}, and the door.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "region",
            "region :: graphql",
            "firm",
            "register :: firm",
            "register :: institution",
            "register :: graphql",
            "transfer :: achievement",
            "policy :: document",
            "policy :: graphql",
            "totals :: chapter",
            "totals :: tree"
        })
@NullMarked
package org.hatchery.fund;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
