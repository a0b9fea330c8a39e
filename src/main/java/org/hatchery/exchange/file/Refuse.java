package org.hatchery.exchange.file;

import static org.hatchery.shared.UserErrorCode.FILE_REFUSED;

import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** Refusals of a whole file. */
public final class Refuse {
    private Refuse() {}

    /** By the key of a sentence. */
    public static Rejection file(String says, @Nullable Object... about) {
        return new Rejection(FILE_REFUSED, "file", Words.say(says, about));
    }
}
