package org.hatchery.attachment;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes of any name one that is safe to show, to store and to save under. */
final class FileName {
    private static final int LONGEST = 100;
    /** Control and format characters, among them those that turn the direction of text and so hide an ending. */
    private static final String INVISIBLE = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]";

    private FileName() {}

    /** The last part of the name, without what no system takes, with an ending that fits the kind. */
    static String safe(@Nullable String given, FileKind kind) {
        String name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll(INVISIBLE, "")
                .replaceAll("[<>:\"|?*%;]", "_")
                .replaceAll("^[.\\s]+|[.\\s]+$", "");
        int dot = name.lastIndexOf('.');
        boolean fits =
                dot >= 0 && kind.extensions().contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
        String ending = fits ? name.substring(dot) : "." + kind.extensions().get(0);
        return shortened(fits ? name.substring(0, dot) : name) + ending;
    }

    /** By whole characters: rare ones take two places. */
    private static String shortened(String stem) {
        if (stem.isEmpty()) {
            return "file";
        }
        int characters = Math.min(LONGEST, stem.codePointCount(0, stem.length()));
        return stem.substring(0, stem.offsetByCodePoints(0, characters));
    }
}
