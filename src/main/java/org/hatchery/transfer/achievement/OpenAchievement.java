package org.hatchery.transfer.achievement;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.transfer.paper.IpBasis;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What anybody may know of a published achievement (已发布成果): nothing of people, prices or what was decided about it.
 *
 * @param id its own
 */
@NamedInterface(propagate = false)
public record OpenAchievement(String id, Facts facts, AchievementFunnel funnel, LocalDate publishedOn) {
    /** Fields that are read of a document, and no others. */
    static final List<String> FIELDS = List.of(
            "facts.title",
            "facts.number",
            "facts.category",
            "facts.maturity",
            "facts.trl",
            "facts.field",
            "facts.purpose",
            "facts.unit",
            "facts.region",
            "facts.ip",
            "facts.willing",
            "facts.summary",
            "funnel",
            "publishedOn");

    /** Of what is on record of it. */
    @NamedInterface(propagate = false)
    public record Facts(
            String title,
            @Nullable String number,
            AchievementClass category,
            AchievementMaturity maturity,
            @Nullable Integer trl,
            TechnologyField field,
            @Nullable AchievementPurpose purpose,
            String unit,
            RegionCode region,
            List<IpBasis> ip,
            boolean willing,
            @Nullable String summary) {}
}
