package org.hatchery.notice.inbox;

import java.time.Instant;
import java.util.Set;
import org.hatchery.notice.Notice;
import org.hatchery.notice.Recipient;

/**
 * Somebody who reads their inboxes, and how far they have come.
 *
 * @param until all that happened up to then is read, whatever else is
 */
public record Reader(String subject, Set<Recipient> inboxes, Instant until) {
    public boolean hasRead(Notice notice) {
        return !notice.at().isAfter(until) || notice.readBy().contains(subject);
    }
}
