package org.hatchery.application.money;

import java.util.List;
import org.hatchery.programme.budget.Posting;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Budget line of a division for awards of a year, as it is read (奖补预算).
 *
 * @param programme division and name of the line, as the ledger keeps it
 * @param available amount less what is set aside
 * @param postings movements whose application may not have heard of them yet
 * @param fence counts the times that postings were cleared away
 */
@Document("awardBudgets")
@NamedInterface(propagate = false)
public record AwardBudgetLine(
        @Id String id,
        ProgrammeId programme,
        int year,
        Yuan amount,
        Yuan available,
        List<Posting> postings,
        long fence) {
    private static final int CODE = 6;

    /** One of which so much is set aside already. */
    public static AwardBudgetLine of(RegionCode region, String line, int year, Yuan amount, Yuan committed) {
        ProgrammeId key = key(region, line);
        return new AwardBudgetLine(key.value() + "/" + year, key, year, amount, amount.minus(committed), List.of(), 0);
    }

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
