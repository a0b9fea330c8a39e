package org.hatchery.scale;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a database is being filled with; whoever goes on with it makes the same.
 *
 * @param today day on which it was begun, up to which the histories go
 */
@Document("scaleRuns")
record Run(@Id String id, Size size, int seed, LocalDate today) {
    static final String ID = "run";

    /** Begins every id that only this seed has. */
    String mark(String kind) {
        return kind + seed + "-";
    }
}
