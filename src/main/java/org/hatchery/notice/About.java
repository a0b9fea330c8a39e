package org.hatchery.notice;

import org.hatchery.shared.Identifier;

/** An object of the API, as it stands in its global id. */
public record About(String type, String key) {
    public static About of(String type, Identifier id) {
        return new About(type, id.value());
    }
}
