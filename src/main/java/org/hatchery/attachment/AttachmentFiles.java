package org.hatchery.attachment;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** Bytes of the evidence files, in pieces that fit into documents (GridFS). */
@Component
class AttachmentFiles {
    private static final Logger log = LoggerFactory.getLogger(AttachmentFiles.class);
    static final String BUCKET = "attachmentFiles";

    private final GridFSBucket bucket;

    AttachmentFiles(MongoDatabaseFactory databases) {
        this.bucket = GridFSBuckets.create(databases.getMongoDatabase(), BUCKET);
    }

    void store(AttachmentId id, byte[] bytes) {
        bucket.uploadFromStream(key(id), id.value(), new ByteArrayInputStream(bytes));
    }

    /** The bytes to read and close; empty when an upload was cut before it had stored them. */
    Optional<InputStream> open(AttachmentId id) {
        try {
            return Optional.of(bucket.openDownloadStream(key(id)));
        } catch (MongoGridFSException missing) {
            return Optional.empty();
        }
    }

    /** Deletes the bytes, also those of an upload that was cut. */
    void delete(AttachmentId id) {
        try {
            bucket.delete(key(id));
        } catch (MongoGridFSException missing) {
            // its pieces are deleted all the same
            log.debug("File {} was not complete.", id.value());
        }
    }

    private static BsonValue key(AttachmentId id) {
        return new BsonString(id.value());
    }
}
