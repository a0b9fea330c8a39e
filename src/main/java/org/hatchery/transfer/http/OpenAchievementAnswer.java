package org.hatchery.transfer.http;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.region.Region;
import org.hatchery.transfer.achievement.AchievementClass;
import org.hatchery.transfer.achievement.AchievementFunnel;
import org.hatchery.transfer.achievement.AchievementMaturity;
import org.hatchery.transfer.achievement.AchievementPurpose;
import org.hatchery.transfer.achievement.OpenAchievement;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;

/**
 * Published achievement as anybody reads it; fields as those of {@code RegisteredAchievement}.
 *
 * @param rights numbers of the rights that protect it
 * @param views how often it was opened
 */
record OpenAchievementAnswer(
        String id,
        String title,
        @Nullable String number,
        AchievementClass category,
        AchievementMaturity maturity,
        @Nullable Integer trl,
        TechnologyField field,
        @Nullable AchievementPurpose purpose,
        String unit,
        String regionCode,
        @Nullable String region,
        List<String> rights,
        boolean willing,
        @Nullable String summary,
        AchievementFunnel funnel,
        LocalDate publishedOn,
        long views) {
    static OpenAchievementAnswer of(OpenAchievement one, @Nullable Region region, long views) {
        OpenAchievement.Facts facts = one.facts();
        return new OpenAchievementAnswer(
                one.id(),
                facts.title(),
                facts.number(),
                facts.category(),
                facts.maturity(),
                facts.trl(),
                facts.field(),
                facts.purpose(),
                facts.unit(),
                facts.region().value(),
                region == null ? null : region.name(),
                facts.ip().stream().map(right -> right.number()).toList(),
                facts.willing(),
                facts.summary(),
                one.funnel(),
                one.publishedOn(),
                views);
    }
}
