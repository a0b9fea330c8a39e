package org.hatchery.register.graphql.title;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.identity.TitleEvent;
import org.hatchery.identity.TitleState;
import org.hatchery.region.RegionCode;
import org.hatchery.register.graphql.PartyView;
import org.hatchery.register.title.Title;
import org.hatchery.register.title.TitleKind;
import org.jspecify.annotations.Nullable;

/** Title as shown; region, history and what the viewer can do are answered by the controller. */
public record TitleView(
        String id,
        int version,
        Title told,
        PartyView holder,
        TitleKind kind,
        RecognitionLevel level,
        @Nullable String grade,
        String grantedBy,
        String documentNumber,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate endsOn,
        boolean inForce,
        TitleState state,
        RegionCode place,
        List<TitleEvent> knownHistory,
        boolean sample) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TitleView view && id.equals(view.id) && version == view.version;
    }
}
