package org.hatchery.reporting.window;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Keeps which periods were closed; each once, and for good. */
@Component
public class ClosingLedger {
    private final MongoOperations mongo;

    ClosingLedger(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Adds one; false where somebody closed it before. */
    public boolean add(PeriodClosing closing) {
        try {
            mongo.insert(closing);
            return true;
        } catch (DuplicateKeyException closed) {
            return false;
        }
    }
}
