package org.hatchery.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.identity.Receipt;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.shared.Yuan;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Claims that are paid together (兑付批次).
 *
 * @param total what was really paid, once it is done
 */
@Document("settlements")
public record SettlementBatch(
        @Id String id,
        ProgrammeId programme,
        LocalDate on,
        String by,
        List<SettlementItem> items,
        Yuan total,
        boolean done,
        Receipt receipt,
        Set<String> visibleTo) {
    /** Whether it came too late for every claim of it. */
    boolean isEmpty() {
        return done && total.hundredths() == 0;
    }

    /** The same once it is worked off. */
    public SettlementBatch finished(List<SettlementItem> outcome) {
        Yuan paid = outcome.stream()
                .filter(item -> Boolean.TRUE.equals(item.paid()))
                .map(SettlementItem::amount)
                .reduce(Yuan.ZERO, Yuan::plus);
        return new SettlementBatch(id, programme, on, by, outcome, paid, true, receipt, visibleTo);
    }
}
