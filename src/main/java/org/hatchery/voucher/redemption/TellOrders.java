package org.hatchery.voucher.redemption;

import org.bson.Document;
import org.hatchery.voucher.story.Voucher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveCallback;
import org.springframework.stereotype.Component;

/** Tells what orders pay as their voucher is stored, so that no act can forget to. */
@Component
class TellOrders implements AfterSaveCallback<Voucher> {
    private static final Logger log = LoggerFactory.getLogger(TellOrders.class);

    private final ApplicationEventPublisher events;

    TellOrders(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public Voucher onAfterSave(Voucher voucher, Document document, String collection) {
        voucher.getOrders().stream()
                .filter(order -> order.getPart().isMoreThan(order.pays()))
                .forEach(order -> tell(OrderPays.of(voucher, order)));
        return voucher;
    }

    /** The act is stored: whoever cannot follow now has to look again by itself. */
    private void tell(OrderPays told) {
        try {
            events.publishEvent(told);
        } catch (RuntimeException later) {
            log.warn("Not everybody could follow order {}", told.order(), later);
        }
    }
}
