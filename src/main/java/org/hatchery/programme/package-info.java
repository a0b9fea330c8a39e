/**
 * Voucher programmes: who may apply, what is paid, for how long, from which budget, each with its source.
 *
 * <p>Terms are dated data and never change once they are in force, so they are read once and kept in memory. The budget
 * of a year is one small document of its own, because every issue of a voucher writes to it.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "region",
            "region :: graphql",
            "carrier :: recognition",
            "firm",
            "provider",
            "totals :: chapter",
            "totals :: reading",
            "totals :: tree"
        })
@NullMarked
package org.hatchery.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
