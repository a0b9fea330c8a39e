package org.hatchery.supervision.graphql.publication;

import org.hatchery.region.RegionCode;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.supervision.publication.PublicationKind;
import org.hatchery.supervision.publication.PublishProgress;
import org.jspecify.annotations.Nullable;

/** What to publish, as sent. */
record PublishProgressInput(
        PublicationKind kind,
        RegionCode region,
        String source,
        @Nullable String corrects,
        @Nullable String reason) {
    PublishProgress.Wish toWish() {
        GlobalId parsed = GlobalId.parse(source);
        return new PublishProgress.Wish(
                kind,
                region,
                parsed.type(),
                parsed.key(),
                corrects == null ? null : PublicationViews.key(corrects),
                reason);
    }
}
