package org.hatchery.supervision.graphql.showcase;

import java.time.LocalDate;
import org.hatchery.supervision.showcase.ShowcaseAdoption;
import org.jspecify.annotations.Nullable;

/** Who does likewise, as shown. */
record ShowcaseAdoptionView(
        ShowcasePartyView adopter,
        LocalDate since,
        @Nullable String note) {
    static ShowcaseAdoptionView of(ShowcaseAdoption one) {
        return new ShowcaseAdoptionView(ShowcasePartyView.of(one.adopter()), one.since(), one.note());
    }
}
