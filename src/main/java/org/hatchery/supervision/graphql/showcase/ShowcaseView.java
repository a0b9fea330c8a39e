package org.hatchery.supervision.graphql.showcase;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.region.RegionCode;
import org.hatchery.supervision.showcase.Showcase;
import org.hatchery.supervision.showcase.ShowcaseFigure;
import org.hatchery.supervision.showcase.ShowcaseKind;
import org.hatchery.supervision.showcase.ShowcaseLevel;
import org.hatchery.supervision.showcase.ShowcaseState;
import org.jspecify.annotations.Nullable;

/** Showcase as shown; clause, region, what only those around it see and what the viewer can do are answered by the controller. */
record ShowcaseView(
        String id,
        int version,
        Showcase told,
        ShowcaseKind kind,
        @Nullable ClauseId source,
        ShowcasePartyView proposer,
        RegionCode place,
        LocalDate proposedOn,
        String title,
        String done,
        String result,
        List<ShowcaseFigure> figures,
        ShowcaseState state,
        @Nullable ShowcaseLevel level,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate publishedOn,
        @Nullable String path,
        List<ShowcaseVersionView> versions,
        int adoptionCount,
        List<ShowcaseAdoptionView> adoptions,
        boolean sample) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShowcaseView view && id.equals(view.id) && version == view.version;
    }
}
