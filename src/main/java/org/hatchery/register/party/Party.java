package org.hatchery.register.party;

import org.springframework.modulith.NamedInterface;

/**
 * Somebody or something on the register as others name it (主体).
 *
 * @param key its own id; the code of a zone
 * @param name as it was when it was written here; people only by their first character
 */
@NamedInterface(propagate = false)
public record Party(PartyKind kind, String key, String name) {
    /** What documents are looked up by. */
    public String code() {
        return kind.name() + "/" + key;
    }
}
