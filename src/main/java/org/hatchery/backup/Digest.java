package org.hatchery.backup;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprint of documents in their order. */
final class Digest {
    private final MessageDigest digest;
    private long documents;

    Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    void add(byte[] document) {
        digest.update(ByteBuffer.wrap(document));
        documents++;
    }

    Contents.Part part(String collection) {
        return new Contents.Part(collection, documents, HexFormat.of().formatHex(digest.digest()));
    }
}
