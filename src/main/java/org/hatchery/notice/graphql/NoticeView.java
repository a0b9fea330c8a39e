package org.hatchery.notice.graphql;

import java.time.Instant;
import org.hatchery.notice.About;
import org.hatchery.notice.Notice;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/** Notice as shown; whether it was read, and what it is about, the controller answers. */
record NoticeView(
        String id,
        String kind,
        Sentence kindName,
        Instant at,
        Sentence text,
        @Nullable About source,
        Notice notice) {
    static final String TYPE = "Notice";

    static NoticeView of(Notice notice) {
        return new NoticeView(
                GlobalId.of(TYPE, notice.id()),
                notice.kind(),
                Words.say(notice.kind()),
                notice.at(),
                notice.said(),
                notice.about(),
                notice);
    }

    static String key(String id) {
        return GlobalId.key(TYPE, id);
    }

    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
