package org.hatchery.payout.graphql;

import org.hatchery.payout.Account;
import org.jspecify.annotations.Nullable;

/** Account as shown. */
record PayeeAccountView(
        long version,
        String accountName,
        String bank,
        String maskedNumber,
        @Nullable String number) {
    /** The whole number only for those who may read it. */
    static PayeeAccountView of(Account account, long version, boolean full) {
        return new PayeeAccountView(
                version, account.holder(), account.bank(), account.masked(), full ? account.number() : null);
    }
}
