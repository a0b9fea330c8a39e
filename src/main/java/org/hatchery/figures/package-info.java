/**
 * Yearly figures of firms and teams (年度数据): entered by the firm, confirmed by the carrier that is responsible for the
 * year.
 *
 * <p>One document per incubatee and year holds the values, their state and what was said before. Only figures of a year
 * that is over can be confirmed, so what is confirmed is never part of a year.
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
            "carrier :: counting",
            "carrier :: profile",
            "carrier :: register",
            "carrier :: graphql",
            "exchange :: kind",
            "firm",
            "firm :: graphql",
            "incubation :: stay",
            "totals :: chapter",
            "totals :: reading",
            "totals :: tree",
            "totals :: graphql"
        })
@NullMarked
package org.hatchery.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
