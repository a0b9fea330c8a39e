package org.hatchery.notice.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: note that somebody has read notices, for this person alone. */
@Service
public class MarkRead {
    private final InboxLedger ledger;
    private final InboxDirectory directory;
    private final Clock clock;

    MarkRead(InboxLedger ledger, InboxDirectory directory, Clock clock) {
        this.ledger = ledger;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Marks these, or all up to a moment; how many are left.
     *
     * @throws Rejection INVALID unless just one of both is given; NOT_FOUND when not all lie in this person's inboxes
     */
    public int read(@Nullable Collection<String> ids, @Nullable Instant until, Actor actor) {
        boolean some = ids != null && !ids.isEmpty();
        if (some == (until != null)) {
            throw new Rejection(UserErrorCode.INVALID, "notices", Words.say("notice.choose-notices-or-moment"));
        }
        Reader reader = directory.reader(actor);
        if (until != null) {
            Instant now = clock.instant();
            ledger.readUntil(until.isAfter(now) ? now : until, reader);
        } else if (ids != null
                && ledger.read(ids, reader) < ids.stream().distinct().count()) {
            throw Rejection.notFound("notices");
        }
        return directory.unread(directory.reader(actor));
    }
}
