package org.hatchery.scale;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** Notes in a database on what it is being filled with, and how far. */
final class ProgressLedger {
    private final MongoOperations mongo;

    ProgressLedger(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Map<String, Progress> done() {
        return mongo.find(new Query(), Progress.class).stream().collect(toMap(Progress::chunk, note -> note));
    }

    void note(Progress progress) {
        mongo.save(progress);
    }

    boolean isBegun() {
        return mongo.exists(new Query(), Run.class);
    }

    /** What this database is being filled with, or is from now on. */
    Run begin(Run wanted) {
        Run begun = mongo.findById(Run.ID, Run.class);
        if (begun == null) {
            return mongo.insert(wanted);
        }
        if (!begun.size().equals(wanted.size()) || begun.seed() != wanted.seed()) {
            throw new IllegalStateException("This database is being filled with something else: " + begun);
        }
        return begun;
    }
}
