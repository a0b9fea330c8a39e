package org.hatchery.attachment;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Names of the entries of a ZIP archive, read from its directory.
 *
 * <p>Reading the entries themselves would inflate them, and a small archive can hold a very large file.
 */
final class ArchiveNames {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LONGEST_COMMENT = 0xffff;

    private ArchiveNames() {}

    /** The names; none when the directory cannot be read. */
    static Set<String> of(byte[] archive) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        try {
            return read(bytes, end(bytes));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException broken) {
            return Set.of();
        }
    }

    private static int end(ByteBuffer bytes) {
        int last = bytes.limit() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new IllegalArgumentException("The archive has no directory.");
    }

    private static Set<String> read(ByteBuffer bytes, int end) {
        Set<String> names = new HashSet<>();
        int at = bytes.getInt(end + 16);
        while (at < end && bytes.getInt(at) == ENTRY) {
            int name = length(bytes, at + 28);
            names.add(text(bytes, at + ENTRY_SIZE, name));
            at += ENTRY_SIZE + name + length(bytes, at + 30) + length(bytes, at + 32);
        }
        return names;
    }

    private static int length(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private static String text(ByteBuffer bytes, int at, int length) {
        byte[] name = new byte[length];
        bytes.position(at).get(name);
        return new String(name, StandardCharsets.UTF_8);
    }
}
