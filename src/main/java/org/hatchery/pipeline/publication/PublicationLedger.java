package org.hatchery.pipeline.publication;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Keeps what was published, each year once. */
@Component
class PublicationLedger {
    private final MongoOperations mongo;

    PublicationLedger(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Nullable Publication find(int year) {
        return mongo.findById(year, Publication.class);
    }

    /** Stores the edition; of two nodes that publish at once the first one counts, and its edition is returned. */
    Publication store(Publication edition, List<PublishedRegion> figures) {
        mongo.insert(figures, PublishedRegion.class);
        try {
            return mongo.insert(edition);
        } catch (DuplicateKeyException publishedMeanwhile) {
            String key = edition.edition();
            mongo.remove(new Query(Criteria.where("_id").gte(key + "/").lt(key + "0")), PublishedRegion.class);
            return Objects.requireNonNull(find(edition.id()));
        }
    }
}
