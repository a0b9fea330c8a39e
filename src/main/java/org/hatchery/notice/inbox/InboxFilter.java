package org.hatchery.notice.inbox;

import java.util.Set;
import org.hatchery.shared.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * Which notices; all conditions that are given hold together.
 *
 * @param unread whether the reader has yet to read them, or has
 * @param at days on which they happened
 */
public record InboxFilter(
        @Nullable Boolean unread,
        @Nullable Set<String> kinds,
        @Nullable String text,
        @Nullable DayRange at) {
    public static final InboxFilter ALL = new InboxFilter(null, null, null, null);
    public static final InboxFilter UNREAD = new InboxFilter(true, null, null, null);
}
