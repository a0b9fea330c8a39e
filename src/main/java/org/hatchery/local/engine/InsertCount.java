package org.hatchery.local.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** Mends the count of an insert that failed in part: the library counts the refused documents too. */
final class InsertCount {

    private InsertCount() {}

    static Document corrected(Document answer, Document insert) {
        if (answer.get("writeErrors") instanceof List<?> errors && answer.get("n") instanceof Integer all) {
            boolean stopsAtFirst = !Boolean.FALSE.equals(insert.get("ordered"));
            answer.put("n", stopsAtFirst ? ((Document) errors.get(0)).get("index") : (Integer) (all - errors.size()));
        }
        return answer;
    }
}
