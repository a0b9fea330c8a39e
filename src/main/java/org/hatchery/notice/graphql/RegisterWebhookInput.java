package org.hatchery.notice.graphql;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Other system to be told, as sent. */
record RegisterWebhookInput(String url, @Nullable List<String> kinds) {
    Set<String> wanted() {
        return kinds == null ? Set.of() : new LinkedHashSet<>(kinds);
    }
}
