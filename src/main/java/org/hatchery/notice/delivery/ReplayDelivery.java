package org.hatchery.notice.delivery;

import java.time.Clock;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.springframework.stereotype.Service;

/** Use case: send once more what a webhook did not take, or lost; under the same id, so that it knows it again. */
@Service
public class ReplayDelivery {
    private final DeliveryDirectory directory;
    private final DeliveryLedger ledger;
    private final Clock clock;

    ReplayDelivery(DeliveryDirectory directory, DeliveryLedger ledger, Clock clock) {
        this.directory = directory;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Lets it be sent once more; one that waits already is left as it is.
     *
     * @throws Rejection NOT_FOUND when it is not this actor's; WRONG_STATE for what was dropped
     */
    public Delivery replay(String id, Actor actor) {
        Delivery found = directory.find(List.of(id), actor.scope()).stream()
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("delivery"));
        if (found.state() == DeliveryState.WAITING) {
            return found;
        }
        return ledger.replay(id, clock.instant())
                .orElseThrow(() ->
                        new Rejection(UserErrorCode.WRONG_STATE, "delivery", Words.say("notice.dropped-is-not-sent")));
    }
}
