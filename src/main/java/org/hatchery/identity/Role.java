package org.hatchery.identity;

import java.util.Optional;
import java.util.stream.Stream;

/** What a caller is; one role a request. */
public enum Role {
    CARRIER_MANAGER,
    FIRM,
    PROVIDER,
    /** An institution of the register. */
    INSTITUTION,
    /** Examines technology contracts at a registration station. */
    REGISTRAR,
    /** A person of the trade, as the register knows them. */
    PRACTITIONER,
    BUREAU,
    AUDITOR,
    ADMIN,
    /** Signed in, and nobody gave them a role, or it has ended: may enter an invitation, and nothing else. */
    VISITOR;

    /** Those that somebody may be given; nobody is made a visitor. */
    public static Stream<Role> given() {
        return Stream.of(values()).filter(role -> role != VISITOR);
    }

    /** The role of this name that somebody may be given. */
    static Optional<Role> given(String name) {
        return given().filter(role -> role.name().equals(name)).findFirst();
    }
}
