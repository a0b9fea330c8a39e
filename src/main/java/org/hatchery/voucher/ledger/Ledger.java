package org.hatchery.voucher.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Every movement of a voucher's money, in order, each with a checksum over itself and the one before (账本). */
@NamedInterface(propagate = false)
public record Ledger(List<LedgerEntry> entries) {
    public static final Ledger EMPTY = new Ledger(List.of());

    /**
     * The ledger with one movement more.
     *
     * @throws IllegalStateException when it would take more from an account than lies there, which no rule lets happen
     */
    public Ledger plus(
            VoucherId voucher, EntryKind kind, @Nullable String order, Yuan amount, VoucherEvent event, String key) {
        if (amount.hundredths() <= 0 || (kind.from() != Account.BUDGET && amount.isMoreThan(balance(kind.from())))) {
            throw new IllegalStateException(kind + " " + amount + " is more than there is on " + voucher.value() + ".");
        }
        var next = LedgerEntry.next(entries.size() + 1, kind, order, amount, event, key, lastHash(voucher));
        return new Ledger(Stream.concat(entries.stream(), Stream.of(next)).toList());
    }

    private String lastHash(VoucherId voucher) {
        return entries.isEmpty()
                ? root(voucher)
                : entries.get(entries.size() - 1).hash();
    }

    private static String root(VoucherId voucher) {
        return Fingerprint.of(voucher.value());
    }

    /** What lies on an account; below zero for the budget, which gives. */
    public Yuan balance(Account account) {
        return new Yuan(
                entries.stream().mapToLong(entry -> entry.effectOn(account)).sum());
    }

    /** Sum of one kind of movement. */
    public Yuan sum(EntryKind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(LedgerEntry::amount)
                .reduce(Yuan.ZERO, Yuan::plus);
    }

    /** What is held for one order. */
    public Yuan heldFor(String order) {
        return new Yuan(entries.stream()
                .filter(entry -> order.equals(entry.order()))
                .mapToLong(entry -> entry.effectOn(Account.HELD))
                .sum());
    }

    /** What was paid for one order, whether or not it was demanded back. */
    public Yuan paidFor(String order) {
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.SETTLED && order.equals(entry.order()))
                .map(LedgerEntry::amount)
                .reduce(Yuan.ZERO, Yuan::plus);
    }

    public boolean has(String key) {
        return entries.stream().anyMatch(entry -> entry.key().equals(key));
    }

    /** Whether no entry was changed, left out, added or moved since it was written. */
    public boolean isIntact(VoucherId voucher) {
        String before = root(voucher);
        for (int place = 0; place < entries.size(); place++) {
            LedgerEntry entry = entries.get(place);
            if (!entry.isIntactAfter(place, before)) {
                return false;
            }
            before = entry.hash();
        }
        return true;
    }
}
