package org.hatchery.pilot.base;

import org.jspecify.annotations.Nullable;

/**
 * A calendar address, or all of them that have this much in common.
 *
 * @param equipment code of the piece; null for every piece
 * @param kind null for both
 * @param holder who got the address; null for everybody
 */
public record Feed(
        @Nullable String equipment,
        @Nullable FeedKind kind,
        @Nullable String holder) {

    boolean includes(Feed other) {
        return includes(equipment, other.equipment) && includes(kind, other.kind) && includes(holder, other.holder);
    }

    private static boolean includes(@Nullable Object named, @Nullable Object other) {
        return named == null || named.equals(other);
    }

    boolean isEvery() {
        return equipment == null && kind == null && holder == null;
    }
}
