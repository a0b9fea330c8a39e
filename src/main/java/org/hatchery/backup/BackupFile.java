package org.hatchery.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.bson.Document;
import org.hatchery.backup.BackupCommand.Unusable;

/** A backup that is read. */
final class BackupFile {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 48 << 20;

    private final Path file;
    private final Contents contents;

    private BackupFile(Path file, Contents contents) {
        this.file = file;
        this.contents = contents;
    }

    static BackupFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Unusable("没有该文件 There is no such file: " + file);
        }
        try (ZipFile zip = new ZipFile(file.toFile(), UTF_8)) {
            return new BackupFile(file, Contents.of(text(zip, Backup.CONTENTS)));
        } catch (ZipException broken) {
            throw new Unusable("不是完整的备份文件 This is no backup, or not a whole one: " + broken.getMessage());
        }
    }

    Contents contents() {
        return contents;
    }

    /**
     * Reads all of it.
     *
     * @throws Unusable where anything is missing or is not what was written
     */
    Contents verified() throws IOException {
        for (Contents.Part part : contents.parts()) {
            Digest digest = new Digest();
            each(part.collection(), digest::add);
            if (!digest.part(part.collection()).equals(part)) {
                throw new Unusable("备份已损坏 The backup is damaged: " + part.collection());
            }
        }
        return contents;
    }

    /** Each document of a collection, in its order. */
    void each(String collection, Consumer<byte[]> taker) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), UTF_8);
                DataInputStream data = new DataInputStream(
                        new BufferedInputStream(stream(zip, collection + Backup.DOCUMENTS), 1 << 16))) {
            byte[] length = data.readNBytes(Integer.BYTES);
            while (length.length > 0) {
                taker.accept(document(collection, length, data));
                length = data.readNBytes(Integer.BYTES);
            }
        } catch (ZipException broken) {
            throw new Unusable("备份已损坏 The backup is damaged: " + collection);
        }
    }

    /** Its length is the first thing that a document says. */
    private static byte[] document(String collection, byte[] length, DataInputStream data) throws IOException {
        int size = length.length < Integer.BYTES
                ? 0
                : ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (size < SHORTEST || size > LONGEST) {
            throw new Unusable("备份已损坏 The backup is damaged: " + collection);
        }
        byte[] document = new byte[size];
        System.arraycopy(length, 0, document, 0, Integer.BYTES);
        if (data.readNBytes(document, Integer.BYTES, size - Integer.BYTES) < size - Integer.BYTES) {
            throw new Unusable("备份已损坏 The backup is damaged: " + collection);
        }
        return document;
    }

    List<Document> indexes(String collection) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), UTF_8)) {
            return Document.parse(text(zip, collection + Backup.INDEXES)).getList("indexes", Document.class);
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (InputStream stream = stream(zip, name)) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }

    private static InputStream stream(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Unusable("不是完整的备份文件 This is no backup, or not a whole one: " + name);
        }
        return zip.getInputStream(entry);
    }
}
