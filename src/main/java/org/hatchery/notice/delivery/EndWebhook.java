package org.hatchery.notice.delivery;

import java.time.Clock;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.springframework.stereotype.Service;

/** Use case: have another system told nothing more; what is on its way is dropped. */
@Service
public class EndWebhook {
    private final WebhookDirectory directory;
    private final Clock clock;

    EndWebhook(WebhookDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Ends it; once more changes nothing.
     *
     * @throws Rejection NOT_FOUND when it is not this actor's
     */
    public Webhook end(String id, Actor actor) {
        return directory.end(id, actor, clock.instant());
    }
}
