package org.hatchery.shared.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mapping.PersistentPropertyAccessor;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Writes many documents of one type with one command, each on the condition on which it would be written by itself.
 *
 * <p>Where not all were written nobody knows which were: whoever asks has to look at each of them again.
 */
@Component
public class WriteAtOnce {
    private final MongoOperations mongo;

    WriteAtOnce(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Writes new ones; false where one of them was there already, and others may not be written. */
    public <T> boolean insert(List<T> fresh, Class<T> type) {
        try {
            if (!fresh.isEmpty()) {
                mongo.insert(fresh, type);
            }
            return true;
        } catch (DuplicateKeyException there) {
            return false;
        }
    }

    /** Writes changed ones, unless somebody else wrote one of them since it was read; false then. */
    public <T> boolean save(List<T> changed, Class<T> type) {
        if (changed.isEmpty()) {
            return true;
        }
        MongoPersistentEntity<?> entity =
                Objects.requireNonNull(mongo.getConverter().getMappingContext().getPersistentEntity(type));
        MongoPersistentProperty version = entity.getRequiredVersionProperty();
        BulkOperations writes = mongo.bulkOps(BulkMode.UNORDERED, type);
        for (T one : changed) {
            PersistentPropertyAccessor<T> stored = entity.getPropertyAccessor(one);
            long read = (Long) Objects.requireNonNull(stored.getProperty(version));
            Object id = entity.getIdentifierAccessor(one).getRequiredIdentifier();
            stored.setProperty(version, read + 1);
            writes.replaceOne(
                    new Query(where("_id").is(id).and(version.getFieldName()).is(read)), stored.getBean());
        }
        return writes.execute().getMatchedCount() == changed.size();
    }
}
