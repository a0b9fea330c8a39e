package org.hatchery.region;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has every node read the divisions again after one of them imported a list. */
@Component
class RefreshRegions {
    private final RegionDirectory regions;
    private final MongoOperations mongo;
    private volatile long seen = -1;

    RefreshRegions(RegionDirectory regions, MongoOperations mongo) {
        this.regions = regions;
        this.mongo = mongo;
    }

    /** Imports are only ever added, so their number tells whether there is a new one. */
    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void look() {
        long imports = mongo.count(new Query(), DivisionImport.class);
        if (imports != seen) {
            seen = imports;
            regions.forget();
        }
    }
}
