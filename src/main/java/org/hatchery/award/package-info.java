/**
 * Awards (奖补): by which dated rule a region gives what to whom, and who may claim it now by which recorded fact.
 *
 * <p>Rooms, from below: {@code fact} (what is recorded of somebody), {@code rule} (what is given on which conditions),
 * {@code entitlement} (who may claim what), {@code selfcheck} (which title is within reach) and the door. Nothing is written
 * here: an application is another module's.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "region",
            "region :: graphql",
            "policy :: document",
            "carrier :: profile",
            "carrier :: recognition",
            "carrier :: register",
            "carrier :: space",
            "firm",
            "register :: institution",
            "register :: person",
            "register :: firm",
            "register :: party",
            "register :: title",
            "transfer :: achievement",
            "transfer :: contract",
            "transfer :: conversion",
            "transfer :: paper",
            "transfer :: rule",
            "pilot :: base",
            "pilotproject",
            "pipeline :: carrier",
            "pipeline :: metric",
            "pipeline :: question",
            "totals :: reading"
        })
@NullMarked
package org.hatchery.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
