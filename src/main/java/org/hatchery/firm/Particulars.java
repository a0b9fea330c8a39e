package org.hatchery.firm;

import org.hatchery.carrier.profile.Contact;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.shared.ProperName;
import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a firm and of a team alike.
 *
 * @param longCycleField null for all but the fields for which rules grant a longer stay
 */
public record Particulars(
        String name,
        IndustryField field,
        @Nullable LongCycleField longCycleField,
        @Nullable Contact contact) {

    /**
     * Checks what a person typed; stored data is taken as it is.
     *
     * @throws Rejection INVALID for a name of fewer than 2 or more than 100 characters, or a contact that is not valid
     */
    public Particulars checked() {
        ProperName.check(name, "name");
        if (contact != null) {
            contact.checked();
        }
        return this;
    }

    Particulars named(String registeredName) {
        return new Particulars(registeredName, field, longCycleField, contact);
    }

    Particulars reachedBy(@Nullable Contact corrected) {
        return new Particulars(name, field, longCycleField, corrected);
    }
}
