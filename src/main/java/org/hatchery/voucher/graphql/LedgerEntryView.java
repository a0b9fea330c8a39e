package org.hatchery.voucher.graphql;

import java.time.Instant;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.Account;
import org.hatchery.voucher.ledger.EntryKind;
import org.jspecify.annotations.Nullable;

/** Movement of money as shown. */
record LedgerEntryView(
        int number,
        EntryKind kind,
        @Nullable String order,
        Account from,
        Account to,
        Yuan amount,
        Instant at,
        String by,
        String previous,
        String hash) {}
