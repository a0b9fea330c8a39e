package org.hatchery.people;

import org.jspecify.annotations.Nullable;

/**
 * Whose an access is (持有人).
 *
 * @param name null where it was erased
 * @param email where the invitation went; forgotten when the access ends
 * @param subject of the token; null while nobody has accepted
 */
public record Holder(
        @Nullable String name,
        @Nullable String email,
        @Nullable String subject) {
    Holder as(String accepted) {
        return new Holder(name, email, accepted);
    }

    Holder unreachable() {
        return new Holder(name, null, subject);
    }

    Holder unnamed() {
        return new Holder(null, null, subject);
    }
}
