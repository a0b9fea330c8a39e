package org.hatchery.settlement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.keeping.AuditFinding;
import org.hatchery.voucher.story.Voucher;
import org.jspecify.annotations.Nullable;

/**
 * Compares the sheets of settlements with the ledgers of the vouchers: every yuan that was paid stands on the sheet that its
 * claim names, and every yuan of a sheet was paid.
 */
final class SheetCheck {
    private final Map<String, PaidOrder> unseen = new HashMap<>();
    private final List<PaidOrder> doubtful = new ArrayList<>();
    private final List<AuditFinding> findings = new ArrayList<>();

    /** Hears what the ledger of a voucher says. */
    void hear(Voucher voucher) {
        PaidOrder.of(voucher).forEach(paid -> unseen.put(paid.key(), paid));
    }

    /** Compares one sheet; after {@link #hear}, as a sheet that is still worked off has no say. */
    void compare(SettlementBatch sheet) {
        sheet.items().forEach(item -> compare(sheet, item));
        if (sheet.done() && !sheet.total().equals(total(sheet))) {
            findings.add(AuditFinding.of(
                    null, Words.say("settlement.settlement-says-yuan-items", sheet.on(), sheet.total())));
        }
    }

    private static Yuan total(SettlementBatch sheet) {
        return sheet.items().stream()
                .filter(item -> Boolean.TRUE.equals(item.paid()))
                .map(SettlementItem::amount)
                .reduce(Yuan.ZERO, Yuan::plus);
    }

    private void compare(SettlementBatch sheet, SettlementItem item) {
        String key = PaidOrder.key(item.voucher(), item.order());
        PaidOrder paid = unseen.get(key);
        boolean said = Boolean.TRUE.equals(item.paid());
        if (paid != null && sheet.id().equals(paid.batch()) && (said || !sheet.done())) {
            unseen.remove(key);
            said = said && !paid.isOn(sheet, item);
        }
        if (said) {
            doubtful.add(new PaidOrder(item.voucher(), item.order(), sheet.id(), item.amount()));
        }
    }

    /** What did not agree at first sight; money may have moved between the two looks. */
    Stream<PaidOrder> doubtful() {
        return Stream.concat(doubtful.stream(), unseen.values().stream());
    }

    /** Looks again at one of them, as voucher and sheet are now. */
    void lookAgain(PaidOrder doubt, @Nullable Voucher voucher, Function<String, @Nullable SettlementBatch> sheets) {
        PaidOrder now = voucher == null
                ? null
                : voucher.order(doubt.order())
                        .map(order -> PaidOrder.of(voucher, order))
                        .orElse(null);
        if (now == null
                || !agrees(now, now.batch() == null ? null : sheets.apply(now.batch()))
                || isElsewhere(doubt, now)) {
            findings.add(AuditFinding.of(doubt.voucher(), Words.say("settlement.payment-stands-only-sheet")));
        }
    }

    /** A sheet says it paid what another sheet, or none, has paid. */
    private static boolean isElsewhere(PaidOrder doubt, PaidOrder now) {
        return doubt.batch() != null && !doubt.batch().equals(now.batch());
    }

    private static boolean agrees(PaidOrder now, @Nullable SettlementBatch sheet) {
        if (now.amount().hundredths() == 0 && now.batch() == null) {
            return true;
        }
        return sheet != null
                && sheet.items().stream()
                        .filter(item -> item.voucher().equals(now.voucher())
                                && item.order().equals(now.order()))
                        .anyMatch(item -> !sheet.done() || (Boolean.TRUE.equals(item.paid()) && now.isOn(sheet, item)));
    }

    List<AuditFinding> findings() {
        return findings;
    }
}
