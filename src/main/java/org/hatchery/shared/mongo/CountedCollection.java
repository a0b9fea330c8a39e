package org.hatchery.shared.mongo;

import java.util.Collection;
import java.util.List;
import org.hatchery.shared.mongo.Uncounted.Mark;
import org.springframework.data.mongodb.core.MongoOperations;

/** Documents of one type that the totals count: which of them have changed, and all of them in order. */
public final class CountedCollection {
    private final Uncounted uncounted;
    private final MongoOperations mongo;
    private final Class<?> type;
    private final String subject;

    CountedCollection(Uncounted uncounted, MongoOperations mongo, Class<?> type, String subject) {
        this.uncounted = uncounted;
        this.mongo = mongo;
        this.type = type;
        this.subject = subject;
    }

    /** Some of those that have changed. */
    public List<Mark> changed(int most) {
        return uncounted.in(type, subject, most);
    }

    /** Tells them that they are counted as they were when they were found. */
    public void counted(Collection<Mark> marks) {
        uncounted.clear(type, marks);
    }

    /** The next ids after one. */
    public List<String> idsAfter(String id, int most) {
        return Ids.after(mongo, type, id, most);
    }

    /** About how many there are. */
    public long size() {
        return mongo.estimatedCount(type);
    }
}
