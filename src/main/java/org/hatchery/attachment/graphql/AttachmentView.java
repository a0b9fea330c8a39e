package org.hatchery.attachment.graphql;

import java.time.Instant;

/** Evidence file as shown. */
public record AttachmentView(
        String id, String name, String mediaType, int size, String sha256, Instant uploadedAt, String path) {}
