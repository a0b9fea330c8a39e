package org.hatchery.region;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Stores what lists of divisions change; everything is read by {@link RegionDirectory}. */
@Component
class DivisionLedger {
    private final MongoOperations mongo;

    DivisionLedger(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Makes the changes, and notes the list last: cut short, it can run again. */
    void store(List<DivisionChange> changes, DivisionImport list) {
        changes.forEach(this::store);
        mongo.insert(list);
    }

    private void store(DivisionChange change) {
        change.saved().forEach(mongo::save);
        if (!change.row().successors().isEmpty()) {
            mongo.save(new Succession(change.row().code(), change.row().successors()));
        }
    }

    /** How many lists there are; they are only ever added. */
    long lists() {
        return mongo.count(new Query(), DivisionImport.class);
    }
}
