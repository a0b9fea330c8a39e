package org.hatchery.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind that is taken, and of some that are not. */
final class Files {
    static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n".getBytes(UTF_8);
    static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a464946");
    static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    static final byte[] XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><EInvoice/>".getBytes(UTF_8);
    static final byte[] EXE = HexFormat.of().parseHex("4d5a90000300000004000000");

    private Files() {}

    static byte[] ofd() {
        return archive("Doc_0/Document.xml", "OFD.xml");
    }

    static byte[] archive(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (String name : names) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write("<x/>".getBytes(UTF_8));
            }
            archive.setComment("made by a test");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A PDF of so many bytes. */
    static byte[] pdf(int size) {
        return Arrays.copyOf(PDF, size);
    }
}
