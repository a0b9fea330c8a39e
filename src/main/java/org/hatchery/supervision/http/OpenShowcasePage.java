package org.hatchery.supervision.http;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.region.Region;
import org.hatchery.supervision.showcase.Showcase;
import org.hatchery.supervision.showcase.ShowcaseKind;
import org.hatchery.supervision.showcase.ShowcaseVersion;
import org.jspecify.annotations.Nullable;

/**
 * Page of showcases as anybody reads them.
 *
 * @param after what to ask for the next page; null on the last one
 */
record OpenShowcasePage(List<Entry> showcases, @Nullable String after) {
    /** One of them, as it was published last. */
    record Entry(
            String id,
            ShowcaseKind kind,
            String title,
            String proposer,
            String regionCode,
            @Nullable String region,
            String level,
            @Nullable LocalDate publishedOn,
            int adoptions) {
        static Entry of(Showcase one, @Nullable Region region) {
            ShowcaseVersion last = one.getVersions().get(one.getVersions().size() - 1);
            return new Entry(
                    one.getId().value(),
                    one.getKind(),
                    last.content().title(),
                    one.getProposer().name(),
                    one.getRegion().value(),
                    region == null ? null : region.name(),
                    last.level().name(),
                    one.getPublishedOn(),
                    one.getAdoptions().size());
        }
    }
}
