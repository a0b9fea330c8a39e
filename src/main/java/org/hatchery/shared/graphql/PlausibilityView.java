package org.hatchery.shared.graphql;

import java.util.List;
import org.hatchery.shared.Doubt;
import org.jspecify.annotations.Nullable;

/** Why values that hardly can be true are right, as shown. */
public record PlausibilityView(List<String> fields, String reason) {
    public static @Nullable PlausibilityView of(@Nullable Doubt doubt) {
        return doubt == null ? null : new PlausibilityView(doubt.items(), doubt.reason());
    }
}
