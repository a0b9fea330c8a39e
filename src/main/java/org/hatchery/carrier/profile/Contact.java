package org.hatchery.carrier.profile;

import org.hatchery.shared.Mask;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.TextForm;
import org.hatchery.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Whom to ask and how (联系方式). */
@NamedInterface(propagate = false)
public record Contact(
        String person, @Nullable String phone, @Nullable String email) {
    private static final Wording PERSON = new Wording(1, 50, TextForm.NAME);
    private static final Wording PHONE = new Wording(1, 40, TextForm.PHONE);
    private static final Wording EMAIL = new Wording(1, 254, TextForm.EMAIL);

    /** As much as is shown in lists. */
    public Contact masked() {
        return new Contact(
                Mask.name(person), phone == null ? null : Mask.phone(phone), email == null ? null : Mask.email(email));
    }

    /**
     * Checks the form of what a person typed; stored data is taken as it is.
     *
     * @throws Rejection INVALID for an empty name, or what is no telephone number or address of mail
     */
    public Contact checked() {
        PERSON.check(person, "contact.person");
        if (phone != null) {
            PHONE.check(phone, "contact.phone");
        }
        if (email != null) {
            EMAIL.check(email, "contact.email");
        }
        return this;
    }
}
