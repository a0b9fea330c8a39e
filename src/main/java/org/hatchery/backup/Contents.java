package org.hatchery.backup;

import java.time.Instant;
import java.util.List;
import org.bson.Document;

/**
 * What is in a backup, to be compared with what is read out of it.
 *
 * @param ofOneInstant whether all of it is as it was at one moment; otherwise nobody may have written meanwhile
 */
record Contents(Instant takenAt, boolean ofOneInstant, List<Part> parts) {
    /** One collection: how many documents, and the fingerprint of all of them. */
    record Part(String collection, long documents, String digest) {}

    String summary() {
        long documents = parts.stream().mapToLong(Part::documents).sum();
        return parts.size() + " collections, " + documents + " documents, " + takenAt + ", "
                + (ofOneInstant
                        ? "同一时点 of one instant"
                        : "备份期间须停止服务，" + "not of one instant: the service has to be stopped meanwhile");
    }

    String json() {
        return new Document("takenAt", takenAt.toString())
                .append("ofOneInstant", ofOneInstant)
                .append(
                        "parts",
                        parts.stream()
                                .map(part -> new Document("collection", part.collection())
                                        .append("documents", part.documents())
                                        .append("digest", part.digest()))
                                .toList())
                .toJson();
    }

    static Contents of(String json) {
        Document read = Document.parse(json);
        return new Contents(
                Instant.parse(read.getString("takenAt")),
                read.getBoolean("ofOneInstant", false),
                read.getList("parts", Document.class).stream()
                        .map(part -> new Part(
                                part.getString("collection"),
                                part.get("documents", Number.class).longValue(),
                                part.getString("digest")))
                        .toList());
    }
}
