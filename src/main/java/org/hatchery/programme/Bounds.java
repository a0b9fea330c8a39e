package org.hatchery.programme;

import static org.hatchery.shared.UserErrorCode.INVALID;

import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Bounds of what a person types; what is left out is within them. */
final class Bounds {
    private Bounds() {}

    static void number(@Nullable Integer value, int least, int most, String field) {
        if (value != null && (value < least || value > most)) {
            throw new Rejection(
                    INVALID,
                    field,
                    "请填写 " + least + " 至 " + most + " 的整数。",
                    "Please give a whole number from " + least + " to " + most + ".");
        }
    }

    static void money(@Nullable Yuan value, String field) {
        if (value != null && !value.isMoreThan(Yuan.ZERO)) {
            throw new Rejection(
                    INVALID, field, "金额须大于 0；来源未载明时请留空。", "Money is above 0; leave out what the source does not name.");
        }
    }

    static void text(@Nullable String value, int most, String field) {
        if (value != null && (value.isBlank() || value.length() > most)) {
            throw new Rejection(
                    INVALID, field, "请填写 1 至 " + most + " 字。", "Please write 1 to " + most + " characters.");
        }
    }
}
