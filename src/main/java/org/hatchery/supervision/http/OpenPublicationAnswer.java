package org.hatchery.supervision.http;

import java.util.List;
import org.hatchery.supervision.publication.PublicationRow;
import org.jspecify.annotations.Nullable;

/** Publication as anybody reads it; fields as those of {@code Publication}. */
record OpenPublicationAnswer(
        OpenPublicationPage.Entry publication,
        @Nullable String reason,
        @Nullable String correctedBy,
        List<PublicationRow> rows) {}
