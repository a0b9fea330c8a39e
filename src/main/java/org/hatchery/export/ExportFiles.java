package org.hatchery.export;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** Bytes of the files, in pieces that fit into documents (GridFS). */
@Component
class ExportFiles {
    private static final Logger log = LoggerFactory.getLogger(ExportFiles.class);
    static final String BUCKET = "exportFiles";

    private final GridFSBucket bucket;

    ExportFiles(MongoDatabaseFactory databases) {
        this.bucket = GridFSBuckets.create(databases.getMongoDatabase(), BUCKET);
    }

    /** Writes into a stream. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream file) throws Exception;
    }

    /** Stores what is written, piece by piece; all of it, or nothing when the writing fails. Answers with its size. */
    long store(String key, Content content) throws Exception {
        GridFSUploadStream upload = bucket.openUploadStream(key(key), key);
        try {
            var counted = new CountedStream(upload);
            content.write(counted);
            upload.close();
            return counted.bytes();
        } catch (Exception failed) {
            upload.abort();
            throw failed;
        }
    }

    /** The bytes to read and close; empty when there are none under this key. */
    Optional<InputStream> open(String key) {
        try {
            return Optional.of(bucket.openDownloadStream(key(key)));
        } catch (MongoGridFSException missing) {
            return Optional.empty();
        }
    }

    /** Deletes the bytes, also those of a writer that was cut. */
    void delete(String key) {
        try {
            bucket.delete(key(key));
        } catch (MongoGridFSException missing) {
            // its pieces are deleted all the same
            log.debug("File {} was not complete.", key);
        }
    }

    private static BsonValue key(String key) {
        return new BsonString(key);
    }
}
