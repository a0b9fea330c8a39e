package org.hatchery.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.mongo.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That something happened to what is somebody's (消息): one small document for each fact and recipient, never changed but for
 * who has read it.
 *
 * @param id follows from the fact, so that nothing is told twice
 * @param kind key of the {@link NoticeKind}
 * @param at when it happened
 * @param about null where no object stands for it
 * @param readBy subjects who have read just this; whoever read all until a moment is noted elsewhere
 * @param outgoing names the write until mails and webhooks have been made of it; null afterwards
 */
@Document("notices")
public record Notice(
        @Id String id,
        String kind,
        Recipient recipient,
        Instant at,
        Sentence said,
        @Nullable About about,
        Set<String> readBy,
        @Nullable String outgoing)
        implements Worded {
    private static final int ID = 32;

    /**
     * Something to tell.
     *
     * @param fact names what happened for good, within the kind
     */
    public static Notice of(NoticeKind kind, String fact, Recipient to, Instant at, Sentence said, About about) {
        String id = Fingerprint.of(kind.key() + "/" + fact + "/" + to.value()).substring(0, ID);
        return new Notice(id, kind.key(), to, at, said, about, Set.of(), null);
    }

    /** The same to be stored, so that mails and webhooks follow. */
    public Notice outgoingAs(String mark) {
        return new Notice(id, kind, recipient, at, said, about, readBy, mark);
    }

    @Override
    public Collection<@Nullable String> words() {
        return List.of(said.chinese(), said.english());
    }
}
