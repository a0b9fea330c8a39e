package org.hatchery.application.http;

import java.time.LocalDate;
import org.hatchery.application.dossier.OpenNotice;
import org.hatchery.region.Region;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Award on public notice as anybody reads it; fields as those of {@code AwardNotice}. */
record OpenNoticeAnswer(
        String id,
        String name,
        String title,
        String clause,
        @Nullable String sum,
        String regionCode,
        @Nullable String region,
        LocalDate from,
        LocalDate to) {
    static OpenNoticeAnswer of(OpenNotice one, @Nullable Region region) {
        Yuan sum = one.sum();
        return new OpenNoticeAnswer(
                one.id(),
                one.claimant().shown(),
                one.rule().title().chinese(),
                one.rule().clause().chinese(),
                sum == null ? null : sum.toString(),
                one.lies().value(),
                region == null ? null : region.name(),
                one.notice().from(),
                one.notice().to());
    }
}
