/**
 * Payouts: what became of the money of settled claims at the bank, and the accounts it goes to.
 *
 * <p>A settlement is final once it is worked off. Each claim it paid becomes one payout, under the name of its order, so
 * that listing a settlement again changes nothing; transfers are recorded there, never in the ledger of the voucher.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "notice",
            "region",
            "firm",
            "firm :: graphql",
            "provider",
            "provider :: graphql",
            "programme :: register",
            "programme :: terms",
            "programme :: graphql",
            "voucher :: ledger",
            "voucher :: order",
            "voucher :: redemption",
            "voucher :: story",
            "settlement",
            "settlement :: graphql"
        })
@NullMarked
package org.hatchery.payout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
