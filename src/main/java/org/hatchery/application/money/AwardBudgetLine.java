package org.hatchery.application.money;

import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Budget line of a division for awards of a year, as it is read (奖补预算).
 *
 * @param programme division and name of the line, as the ledger keeps it
 * @param available amount less what is set aside
 */
@Document("awardBudgets")
public record AwardBudgetLine(@Id String id, ProgrammeId programme, int year, Yuan amount, Yuan available) {
    private static final int CODE = 6;

    static ProgrammeId key(RegionCode region, String line) {
        return new ProgrammeId(region.value() + "/" + line);
    }

    public RegionCode region() {
        return new RegionCode(programme.value().substring(0, CODE));
    }

    public String name() {
        return programme.value().substring(CODE + 1);
    }

    public Yuan committed() {
        return amount.minus(available);
    }
}
