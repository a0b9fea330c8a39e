package org.hatchery.notice.graphql;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.hatchery.notice.Notice;
import org.hatchery.notice.inbox.InboxDirectory;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Fetches notices by their ids. */
@Component
class NoticeNodes implements NodeSource {
    private final InboxDirectory inbox;

    NoticeNodes(InboxDirectory inbox) {
        this.inbox = inbox;
    }

    @Override
    public String type() {
        return NoticeView.TYPE;
    }

    @Override
    public Map<String, NoticeView> byKey(Collection<String> keys, Scope scope) {
        return inbox.find(keys, scope).stream().collect(toMap(Notice::id, NoticeView::of));
    }
}
