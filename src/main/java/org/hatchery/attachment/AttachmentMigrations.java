package org.hatchery.attachment;

import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes for the sweep and for what one uploader may leave lying; those of the bytes are made by GridFS itself. */
@Configuration(proxyBeanMethods = false)
class AttachmentMigrations {
    @Bean
    Migration attachmentIndexes() {
        return new Migration(
                "0010-attachment-indexes",
                mongo -> mongo.indexOps(Attachment.class)
                        .createIndex(new Index()
                                .named("sweep")
                                .on("shared", Direction.ASC)
                                .on("uploadedAt", Direction.ASC)));
    }
}
