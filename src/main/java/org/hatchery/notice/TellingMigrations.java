package org.hatchery.notice;

import org.hatchery.shared.mongo.Migration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** What every type that tells needs: the index that finds the marked ones among many. */
public final class TellingMigrations {
    private TellingMigrations() {}

    public static Migration of(String id, Class<?> type) {
        return new Migration(
                id,
                mongo -> mongo.indexOps(type)
                        .createIndex(new Index()
                                .named(Telling.MARK)
                                .on(Telling.MARK, Direction.ASC)
                                .sparse()));
    }
}
