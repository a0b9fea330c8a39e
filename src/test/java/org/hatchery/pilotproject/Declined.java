package org.hatchery.pilotproject;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hatchery.shared.Rejection;

/** What a rule declines, as {@code CODE path.of.field}. */
public final class Declined {
    private Declined() {}

    public static void declines(String codeAndField, ThrowingCallable act) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(act)
                .extracting(declined -> declined.code() + " "
                        + String.join(".", declined.errors().get(0).field()))
                .isEqualTo(codeAndField);
    }
}
