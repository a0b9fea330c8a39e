package org.hatchery.scale;

import com.mongodb.client.MongoDatabase;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/** One size of nation that is measured: its service, what is in its database, what its requests took. */
record Side(String size, ServiceProcess service, MongoDatabase database, Subjects subjects, Map<Kind, Meter> meters) {
    /** So that a second run is not taken for a replay of the first. */
    private static final long RUN = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);

    Side(String size, ServiceProcess service, MongoDatabase database, Subjects subjects) {
        this(size, service, database, subjects, new EnumMap<>(Kind.class));
        for (Kind kind : Kind.values()) {
            meters.put(kind, new Meter());
        }
    }

    Meter of(Kind kind) {
        return Objects.requireNonNull(meters.get(kind));
    }

    Subjects.Stayed carrier(int count) {
        return subjects.carriers().get(count % subjects.carriers().size());
    }

    Subjects.Staying stay(int count) {
        var stays = carrier(count).stays();
        return stays.get(count / 7 % stays.size());
    }

    static String key(String act, int count) {
        return act + "-" + RUN + "-" + count;
    }
}
