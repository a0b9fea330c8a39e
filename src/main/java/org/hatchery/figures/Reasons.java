package org.hatchery.figures;

import static org.hatchery.shared.UserErrorCode.INVALID;

import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** What people give as their reason. */
final class Reasons {
    private static final int LONGEST = 500;

    private Reasons() {}

    /** The reason without spaces around it; null when nothing was said. */
    static @Nullable String tidy(@Nullable String said) {
        return tidy(said, "reason");
    }

    static @Nullable String tidy(@Nullable String said, String field) {
        if (said == null || said.isBlank()) {
            return null;
        }
        if (said.strip().length() > LONGEST) {
            throw new Rejection(INVALID, field, "原因最多 500 字。", "A reason has at most 500 characters.");
        }
        return said.strip();
    }

    /** The same where something has to be said. */
    static String needed(String said) {
        String reason = tidy(said);
        if (reason == null) {
            throw new Rejection(INVALID, "reason", "请说明退回原因。", "Please say why this is returned.");
        }
        return reason;
    }
}
