package org.hatchery.register.party;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/** What a party of the register is (主体类型). */
@NamedInterface(propagate = false)
public enum PartyKind {
    INSTITUTION("Institution"),
    PERSON("RegisteredPerson"),
    FIRM("RegisteredFirm"),
    CARRIER("Carrier"),
    ZONE("Zone");

    private final String type;

    PartyKind(String type) {
        this.type = type;
    }

    /** Type of it in the schema, as it stands in a global id. */
    public String type() {
        return type;
    }

    /** The kind of this type. */
    public static Optional<PartyKind> of(String type) {
        return Stream.of(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }
}
