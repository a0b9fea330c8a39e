package org.hatchery.supervision.http;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.region.Region;
import org.hatchery.supervision.publication.OpenPublicationDirectory;
import org.hatchery.supervision.publication.PublicationKind;
import org.jspecify.annotations.Nullable;

/**
 * Page of publications as anybody reads them, without their lines.
 *
 * @param after what to ask for the next page; null on the last one
 */
record OpenPublicationPage(
        List<Entry> publications, @Nullable String after) {
    /** One of them. */
    record Entry(
            String id,
            PublicationKind kind,
            String regionCode,
            @Nullable String region,
            String title,
            @Nullable String month,
            LocalDate publishedOn,
            String hash,
            @Nullable String corrects) {
        static Entry of(OpenPublicationDirectory.Listed one, @Nullable Region region) {
            return new Entry(
                    one.id().value(),
                    one.kind(),
                    one.region().value(),
                    region == null ? null : region.name(),
                    one.title(),
                    one.month() == null ? null : one.month().value(),
                    one.publishedOn(),
                    one.hash(),
                    one.corrects() == null ? null : one.corrects().value());
        }
    }
}
