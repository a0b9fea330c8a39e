package org.hatchery.notice;

import org.hatchery.shared.Identifier;
import org.hatchery.shared.graphql.GlobalId;

/** An object of the API, as it stands in its global id. */
public record About(String type, String key) {
    /** As the API names it. */
    public String globalId() {
        return GlobalId.of(type, key);
    }

    public static About of(String type, Identifier id) {
        return new About(type, id.value());
    }
}
