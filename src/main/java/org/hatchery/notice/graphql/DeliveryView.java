package org.hatchery.notice.graphql;

import java.time.Instant;
import org.hatchery.notice.delivery.Delivery;
import org.hatchery.notice.delivery.DeliveryState;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/** Delivery as shown; its notice the controller answers. */
record DeliveryView(
        String id,
        String delivery,
        @Nullable String noticeKey,
        DeliveryState state,
        Instant createdAt,
        int attempts,
        @Nullable Instant triedAt,
        @Nullable String answer,
        @Nullable Instant due) {
    static final String TYPE = "Delivery";

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                GlobalId.of(TYPE, delivery.id()),
                delivery.id(),
                delivery.notice(),
                delivery.state(),
                delivery.createdAt(),
                delivery.attempts(),
                delivery.triedAt(),
                delivery.answer(),
                delivery.due());
    }

    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
