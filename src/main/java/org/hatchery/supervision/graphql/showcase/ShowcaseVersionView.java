package org.hatchery.supervision.graphql.showcase;

import java.time.LocalDate;
import org.hatchery.identity.Signature;
import org.hatchery.supervision.showcase.ShowcaseLevel;
import org.hatchery.supervision.showcase.ShowcaseVersion;
import org.jspecify.annotations.Nullable;

/** Showcase as it was published, as shown. */
record ShowcaseVersionView(
        int number,
        LocalDate publishedOn,
        ShowcaseLevel level,
        String title,
        String hash,
        @Nullable Integer corrects,
        @Nullable String reason,
        @Nullable Signature by) {
    static ShowcaseVersionView of(ShowcaseVersion one) {
        return new ShowcaseVersionView(
                one.number(),
                one.publishedOn(),
                one.level(),
                one.content().title(),
                one.hash(),
                one.corrects(),
                one.reason(),
                one.by());
    }
}
