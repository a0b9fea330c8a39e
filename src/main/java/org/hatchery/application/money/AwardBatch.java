package org.hatchery.application.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.application.dossier.ApplicationId;
import org.hatchery.identity.Receipt;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Awards that one authority pays together (拨付批次).
 *
 * @param total what is really paid in it, once it is done
 */
@Document("awardBatches")
public record AwardBatch(
        @Id String id,
        RegionCode region,
        LocalDate on,
        String by,
        List<Item> items,
        Yuan total,
        boolean done,
        Receipt receipt,
        Set<String> visibleTo) {
    /**
     * One award of it.
     *
     * @param paid whether it is paid in this batch; null while nobody knows
     */
    public record Item(
            ApplicationId application,
            Yuan amount,
            @Nullable Boolean paid) {}

    AwardBatch finished(List<Item> outcome) {
        Yuan sum = outcome.stream()
                .filter(item -> Boolean.TRUE.equals(item.paid()))
                .map(Item::amount)
                .reduce(Yuan.ZERO, Yuan::plus);
        return new AwardBatch(id, region, on, by, outcome, sum, true, receipt, visibleTo);
    }
}
