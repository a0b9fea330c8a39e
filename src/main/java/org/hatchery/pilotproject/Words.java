package org.hatchery.pilotproject;

import static org.hatchery.shared.UserErrorCode.INVALID;

import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.jspecify.annotations.Nullable;

/** Checks of what a person typed. */
final class Words {
    static final int LINE = 200;
    static final int TEXT = 2_000;

    private Words() {}

    /** Something has to be said, in so many characters at most. */
    static void said(String value, String field, int most) {
        said(value, field, most, INVALID);
    }

    /** The same, declined with the code. */
    static void said(String value, String field, int most, UserErrorCode code) {
        if (value.isBlank() || value.length() > most) {
            throw new Rejection(
                    code,
                    field,
                    "此项必填，最多 " + most + " 字。",
                    "Please fill this in, with at most " + most + " characters.");
        }
    }

    /** Nothing needs to be said, but not more than so many characters. */
    static void atMost(@Nullable String value, String field, int most) {
        if (value != null && value.length() > most) {
            throw new Rejection(
                    INVALID, field, "此项最多 " + most + " 字。", "Please use at most " + most + " characters here.");
        }
    }
}
