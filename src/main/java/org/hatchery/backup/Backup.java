package org.hatchery.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.ClientSessionOptions;
import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Writes every collection with its indexes into one file: each as mongodump writes it, and beside them what there should be.
 *
 * <p>On MongoDB all reads see one instant, by a snapshot session; engines that have none are read as they are.
 */
final class Backup {
    static final String CONTENTS = "contents.json";
    static final String DOCUMENTS = ".bson";
    static final String INDEXES = ".indexes.json";
    private static final int BATCH = 1_000;

    private final MongoClient client;
    private final MongoDatabase database;

    Backup(MongoClient client, String database) {
        this.client = client;
        this.database = client.getDatabase(database);
    }

    Contents to(Path file) throws IOException {
        try (ClientSession session = snapshot();
                OutputStream plain = ownFile(file);
                ZipOutputStream zip = new ZipOutputStream(plain, UTF_8)) {
            List<Contents.Part> parts = new ArrayList<>();
            for (String collection : collections()) {
                parts.add(documents(collection, session, zip));
                indexes(collection, zip);
            }
            Contents contents = new Contents(Clock.systemUTC().instant(), session != null, parts);
            zip.putNextEntry(new ZipEntry(CONTENTS));
            zip.write(contents.json().getBytes(UTF_8));
            zip.closeEntry();
            return contents;
        }
    }

    /** New, and for nobody else on the machine to read: it holds personal data and secrets. */
    private static OutputStream ownFile(Path file) throws IOException {
        Set<OpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return Channels.newOutputStream(
                posix
                        ? Files.newByteChannel(
                                file,
                                fresh,
                                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                        : Files.newByteChannel(file, fresh));
    }

    private List<String> collections() {
        return database.listCollections().map(Document.class::cast).into(new ArrayList<>()).stream()
                .filter(one -> !"view".equals(one.getString("type")))
                .map(one -> one.getString("name"))
                .filter(name -> !name.startsWith("system."))
                .sorted()
                .toList();
    }

    /** Null where the engine has no snapshots; asked by a read, as only that tells. */
    private @Nullable ClientSession snapshot() {
        ClientSession session = null;
        try {
            session = client.startSession(
                    ClientSessionOptions.builder().snapshot(true).build());
            database.getCollection("migrations").find(session).first();
            return session;
        } catch (MongoCommandException | MongoClientException none) {
            if (session != null) {
                session.close();
            }
            return null;
        }
    }

    private Contents.Part documents(String name, @Nullable ClientSession session, ZipOutputStream zip)
            throws IOException {
        MongoCollection<RawBsonDocument> collection = database.getCollection(name, RawBsonDocument.class);
        FindIterable<RawBsonDocument> all = session == null ? collection.find() : collection.find(session);
        Digest digest = new Digest();
        zip.putNextEntry(new ZipEntry(name + DOCUMENTS));
        try (var cursor = all.sort(new Document("_id", 1)).batchSize(BATCH).iterator()) {
            while (cursor.hasNext()) {
                byte[] document = bytes(cursor.next());
                digest.add(document);
                zip.write(document);
            }
        }
        zip.closeEntry();
        return digest.part(name);
    }

    private static byte[] bytes(RawBsonDocument document) {
        var buffer = document.getByteBuffer();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private void indexes(String name, ZipOutputStream zip) throws IOException {
        List<Document> indexes = database.getCollection(name).listIndexes().into(new ArrayList<>());
        zip.putNextEntry(new ZipEntry(name + INDEXES));
        zip.write(new Document("indexes", indexes).toJson().getBytes(UTF_8));
        zip.closeEntry();
    }
}
