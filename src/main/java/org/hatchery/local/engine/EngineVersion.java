package org.hatchery.local.engine;

import de.bwaldvogel.mongo.MongoVersion;
import java.util.List;

/** The MongoDB version the engine claims: old enough for what it can do, new enough for current drivers. */
final class EngineVersion implements MongoVersion {

    @Override
    public List<Integer> getVersionArray() {
        return List.of(4, 4, 0);
    }

    @Override
    public int getWireVersion() {
        return 9;
    }
}
