package org.hatchery.supervision.graphql.showcase;

import java.util.List;
import org.hatchery.attachment.graphql.AttachmentViews;
import org.hatchery.policy.graphql.ClauseNeighbours;
import org.hatchery.region.RegionCode;
import org.hatchery.supervision.showcase.ProposeShowcase;
import org.hatchery.supervision.showcase.ShowcaseContent;
import org.hatchery.supervision.showcase.ShowcaseFigure;
import org.hatchery.supervision.showcase.ShowcaseKind;
import org.jspecify.annotations.Nullable;

/** A showcase to propose, as sent. */
record ProposeShowcaseInput(
        ShowcaseKind kind,
        @Nullable String clause,
        @Nullable String proposer,
        @Nullable RegionCode region,
        String title,
        String done,
        String result,
        List<ShowcaseFigure> figures,
        List<String> evidence) {
    ProposeShowcase.Wish toWish() {
        return new ProposeShowcase.Wish(
                kind,
                clause == null ? null : ClauseNeighbours.key(clause),
                ShowcaseSpeakers.of(proposer, region),
                new ShowcaseContent(title, done, result, figures),
                evidence.stream().map(AttachmentViews::key).toList());
    }
}
