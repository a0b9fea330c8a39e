package org.hatchery.voucher.ledger;

import java.time.Instant;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Movement of money, written once (账目).
 *
 * @param number counts the entries of a voucher from 1
 * @param key request or posting that moved it
 * @param previous checksum of the entry before; of the voucher's id for the first
 * @param hash SHA-256 of everything else; no seal, as whoever writes to the database can compute it anew
 */
public record LedgerEntry(
        int number,
        EntryKind kind,
        @Nullable String order,
        Account from,
        Account to,
        Yuan amount,
        Instant at,
        String by,
        String key,
        String previous,
        String hash) {

    static LedgerEntry next(
            int number,
            EntryKind kind,
            @Nullable String order,
            Yuan amount,
            VoucherEvent event,
            String key,
            String previous) {
        var open = new LedgerEntry(
                number, kind, order, kind.from(), kind.to(), amount, event.at(), event.by(), key, previous, "");
        return new LedgerEntry(
                number,
                kind,
                order,
                kind.from(),
                kind.to(),
                amount,
                event.at(),
                event.by(),
                key,
                previous,
                open.content());
    }

    private String content() {
        return Fingerprint.of(String.join(
                "\n",
                String.valueOf(number),
                kind.name(),
                String.valueOf(order),
                from.name(),
                to.name(),
                String.valueOf(amount.hundredths()),
                at.toString(),
                by,
                key,
                previous));
    }

    /** Whether it stands where it was written and says what it said then. */
    boolean isIntactAfter(int place, String before) {
        return number == place + 1 && previous.equals(before) && hash.equals(content());
    }

    public long effectOn(Account account) {
        return (to == account ? amount.hundredths() : 0) - (from == account ? amount.hundredths() : 0);
    }
}
