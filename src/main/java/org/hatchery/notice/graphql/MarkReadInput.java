package org.hatchery.notice.graphql;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which notices were read, as sent. */
record MarkReadInput(
        @Nullable List<String> notices, @Nullable Instant until) {}
