package org.hatchery.attachment;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Kind of a file that is taken as evidence, known by its content and never by its name. */
public enum FileKind {
    PDF("application/pdf", List.of("pdf"), "255044462d") {
        @Override
        boolean fits(byte[] bytes) {
            return super.fits(bytes) && !DataOnly.beginsAsPage(bytes);
        }
    },
    JPEG("image/jpeg", List.of("jpg", "jpeg"), "ffd8ff"),
    PNG("image/png", List.of("png"), "89504e470d0a1a0a"),
    /** Electronic invoice as data (数电票). */
    XML("application/xml", List.of("xml"), "3c3f786d6c") {
        @Override
        boolean fits(byte[] bytes) {
            boolean marked = beginsWith(bytes, 0, BYTE_ORDER_MARK);
            return beginsWith(bytes, marked ? BYTE_ORDER_MARK.length : 0, beginning()) && DataOnly.isXml(bytes);
        }
    },
    /** Fixed-layout document of GB/T 33190: a ZIP archive with {@code OFD.xml} in it. */
    OFD("application/ofd", List.of("ofd"), "504b0304") {
        @Override
        boolean fits(byte[] bytes) {
            return super.fits(bytes) && ArchiveNames.of(bytes).contains("OFD.xml");
        }
    };

    static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final String mediaType;
    private final List<String> extensions;
    private final byte[] beginning;

    FileKind(String mediaType, List<String> extensions, String beginning) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    /** The kind of a file with this content, if it is one that is taken. */
    static Optional<FileKind> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.fits(bytes)).findFirst();
    }

    boolean fits(byte[] bytes) {
        return beginsWith(bytes, 0, beginning);
    }

    byte[] beginning() {
        return beginning;
    }

    static boolean beginsWith(byte[] bytes, int at, byte[] beginning) {
        int end = at + beginning.length;
        return bytes.length >= end && Arrays.equals(bytes, at, end, beginning, 0, beginning.length);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Endings that names of such files have; the first one is usual. */
    List<String> extensions() {
        return extensions;
    }
}
