package org.hatchery.settlement;

import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveCallback;
import org.springframework.stereotype.Component;

/** Tells of every settlement that is stored as worked off. */
@Component
class TellSettlements implements AfterSaveCallback<SettlementBatch> {
    private static final Logger log = LoggerFactory.getLogger(TellSettlements.class);

    private final ApplicationEventPublisher events;

    TellSettlements(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public SettlementBatch onAfterSave(SettlementBatch settlement, Document document, String collection) {
        if (settlement.done()) {
            try {
                events.publishEvent(new SettlementDone(settlement));
            } catch (RuntimeException later) {
                // it is stored: whoever cannot follow now has to look again by itself
                log.warn("Not everybody could follow settlement {}", settlement.id(), later);
            }
        }
        return settlement;
    }
}
