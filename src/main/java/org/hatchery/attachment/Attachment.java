package org.hatchery.attachment;

import java.time.Instant;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Evidence file (附件): what is known of it; its bytes lie beside it under the same id.
 *
 * @param size in bytes
 * @param sha256 of the bytes, as lower-case hex
 * @param uploadedBy subject of the token
 * @param shared whether a record ever referred to it; if none does in time, it is swept
 * @param discarded whether a sweep has begun to delete it
 */
@Document("attachments")
public record Attachment(
        @Id AttachmentId id,
        String name,
        FileKind kind,
        long size,
        String sha256,
        Scan scan,
        String uploadedBy,
        Instant uploadedAt,
        Set<String> visibleTo,
        boolean shared,
        boolean discarded) {}
