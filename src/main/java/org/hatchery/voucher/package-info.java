/**
 * Innovation vouchers: from the request to the last fen paid, lapsed or clawed back.
 *
 * <p>One document is the whole story of one grant: its orders, their claims, and a hash-chained ledger from which every
 * balance is derived. What has to hold beyond it, the budget of the programme and each contract and invoice used once,
 * is wished for in the voucher first and done elsewhere before it counts; {@link org.hatchery.voucher.story.SettleVoucher}
 * finishes or undoes what was cut.
 *
 * <p>Rooms, each of which knows only those before it: {@code ledger}, {@code order}, {@code story}; on these {@code grant},
 * {@code redemption} and {@code keeping}, which do not know each other; then {@code sample} and the door. What other modules
 * may use of them is marked {@code @NamedInterface}, type by type.
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
            "carrier :: recognition",
            "carrier :: register",
            "firm",
            "firm :: graphql",
            "provider",
            "provider :: graphql",
            "programme :: budget",
            "programme :: counting",
            "programme :: register",
            "programme :: terms",
            "programme :: graphql",
            "attachment",
            "attachment :: graphql",
            "totals :: chapter",
            "totals :: reading",
            "totals :: tree",
            "totals :: graphql"
        })
@NullMarked
package org.hatchery.voucher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
