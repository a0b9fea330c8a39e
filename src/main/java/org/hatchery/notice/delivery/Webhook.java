package org.hatchery.notice.delivery;

import java.time.Instant;
import java.util.Set;
import org.hatchery.identity.Grant;
import org.hatchery.identity.Receipt;
import org.hatchery.notice.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Address of another system that hears of what lies in somebody's inboxes (网络回调).
 *
 * @param owner subject of the token
 * @param held role of the owner when it was registered
 * @param inboxes that the owner read then
 * @param kinds of which it hears; empty for all
 * @param secret that signs what is sent; shown once, and in no answer since
 * @param endedAt null while it goes on
 */
@Document("webhooks")
@NamedInterface(propagate = false)
public record Webhook(
        @Id String id,
        String owner,
        Grant held,
        Set<Recipient> inboxes,
        String url,
        Set<String> kinds,
        String secret,
        Receipt receipt,
        Instant createdAt,
        @Nullable Instant endedAt) {
    boolean hears(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
