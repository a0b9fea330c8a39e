package org.hatchery.pilot;

import static org.hatchery.shared.UserErrorCode.INVALID;

import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** The check of text that may be left out. */
final class Text {
    private Text() {}

    /**
     * Lets only text of so many characters through.
     *
     * @throws Rejection INVALID
     */
    static void checkLength(@Nullable String text, int longest, String field) {
        if (text != null && text.length() > longest) {
            throw new Rejection(
                    INVALID, field, "此项最多 " + longest + " 字。", "Please use at most " + longest + " characters.");
        }
    }
}
