/**
 * Settlements: approved claims that are paid together, what two regions clear with each other, and the audit of a
 * programme's money.
 *
 * <p>A sheet is written down first and worked off then; each claim on it is paid by its voucher, which names the sheet, so
 * working it off twice pays once. The audit compares sheets, vouchers and budgets with one another.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "region",
            "region :: graphql",
            "programme :: budget",
            "programme :: register",
            "programme :: terms",
            "programme :: graphql",
            "voucher :: keeping",
            "voucher :: ledger",
            "voucher :: order",
            "voucher :: redemption",
            "voucher :: sample",
            "voucher :: story",
            "voucher :: graphql"
        })
@NullMarked
package org.hatchery.settlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
