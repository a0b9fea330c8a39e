package org.hatchery.backup;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.hatchery.backup.BackupCommand.Unusable;

/** Brings a backup into an empty database, after all of it was read once; and counts what is there then. */
final class Restore {
    private static final int BATCH = 500;

    private final MongoDatabase database;

    Restore(MongoDatabase database) {
        this.database = database;
    }

    Contents from(Path path) throws IOException {
        BackupFile file = BackupFile.open(path);
        Contents contents = file.verified();
        mustBeEmpty();
        try {
            fill(file, contents);
        } catch (RuntimeException | IOException broken) {
            // it was empty; half a database would start as if it were whole
            contents.parts()
                    .forEach(part -> database.getCollection(part.collection()).drop());
            throw broken;
        }
        return contents;
    }

    private void fill(BackupFile file, Contents contents) throws IOException {
        Set<String> there = database.listCollectionNames().into(new HashSet<>());
        for (Contents.Part part : contents.parts()) {
            // also one that has nothing in it yet
            if (!there.contains(part.collection())) {
                database.createCollection(part.collection());
            }
            collection(file, part);
        }
    }

    /** Nothing is ever overwritten; whoever means to drops the database before. */
    private void mustBeEmpty() {
        for (String name : database.listCollectionNames()) {
            if (!name.startsWith("system.")
                    && database.getCollection(name).find().first() != null) {
                throw new Unusable("数据库不为空 The database is not empty: " + database.getName() + "." + name);
            }
        }
    }

    private void collection(BackupFile file, Contents.Part part) throws IOException {
        MongoCollection<RawBsonDocument> collection = database.getCollection(part.collection(), RawBsonDocument.class);
        List<RawBsonDocument> some = new ArrayList<>();
        file.each(part.collection(), document -> {
            some.add(new RawBsonDocument(document));
            if (some.size() == BATCH) {
                collection.insertMany(some);
                some.clear();
            }
        });
        if (!some.isEmpty()) {
            collection.insertMany(some);
        }
        indexes(file, part.collection());
        long there = collection.countDocuments();
        if (there != part.documents()) {
            throw new Unusable("恢复后数量不符 " + part.collection() + ": " + there + " ≠ " + part.documents());
        }
    }

    private void indexes(BackupFile file, String collection) throws IOException {
        List<Document> wanted = file.indexes(collection).stream()
                .filter(index -> !"_id_".equals(index.getString("name")))
                .map(Restore::asWanted)
                .toList();
        if (!wanted.isEmpty()) {
            database.runCommand(new Document("createIndexes", collection).append("indexes", wanted));
        }
    }

    /** Without what an engine says of an index beside what was asked for. */
    private static Document asWanted(Document index) {
        Document wanted = new Document(index);
        wanted.remove("v");
        wanted.remove("ns");
        return wanted;
    }
}
