package org.hatchery.supervision.graphql.publication;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.hatchery.supervision.publication.PublicationId;
import org.hatchery.supervision.publication.PublicationKind;
import org.hatchery.supervision.publication.PublicationRow;
import org.jspecify.annotations.Nullable;

/** Publication as shown; region and what corrects it are answered by the controller. */
record PublicationView(
        String id,
        PublicationId key,
        PublicationKind kind,
        RegionCode place,
        String source,
        String title,
        @Nullable Period month,
        LocalDate publishedOn,
        List<PublicationRow> rows,
        String hash,
        String path,
        @Nullable String corrects,
        @Nullable String reason,
        @Nullable Signature by,
        boolean sample) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
