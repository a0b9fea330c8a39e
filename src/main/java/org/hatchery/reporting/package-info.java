/**
 * Statistical reporting (统计填报): carriers report once, from what is recorded anyway, and bureaus know who has.
 *
 * <p>Rooms, in this order: {@code form} (forms as dated data), {@code derivation} (what recorded facts say of an item),
 * {@code window} (who is asked for what until when), {@code report} (the report, its steps and its review), {@code
 * expecting} (who is expected, rates, reminders), {@code closing} (sums of what was accepted, closed periods), {@code row} (rows of firms), {@code paper} (the sealed copy), {@code keeping}, {@code sample} and the doors.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "notice",
            "attachment",
            "attachment :: graphql",
            "exchange :: kind",
            "region",
            "risk",
            "region :: graphql",
            "register :: institution",
            "register :: party",
            "register :: tie",
            "transfer :: achievement",
            "transfer :: conversion",
            "firm",
            "firm :: graphql",
            "figures",
            "incubation :: stay",
            "carrier :: profile",
            "carrier :: recognition",
            "carrier :: register",
            "carrier :: graphql",
            "totals :: chapter",
            "totals :: reading",
            "totals :: tree",
            "pipeline :: carrier",
            "pipeline :: metric",
            "pipeline :: publication",
            "pipeline :: graphql"
        })
@NullMarked
package org.hatchery.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
