package org.hatchery.attachment.http;

import org.hatchery.attachment.graphql.AttachmentView;

/** Answer to an upload, as JSON. */
record FileAnswer(String id, String name, String type, int size, String sha256) {
    static FileAnswer of(AttachmentView file) {
        return new FileAnswer(file.id(), file.name(), file.mediaType(), file.size(), file.sha256());
    }
}
