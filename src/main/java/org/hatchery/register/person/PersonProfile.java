package org.hatchery.register.person;

import org.hatchery.region.RegionCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Mask;
import org.hatchery.shared.TextForm;
import org.hatchery.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Who somebody is (人员信息); all of it but the region and the field is personal data.
 *
 * @param field what they know, in their own words
 */
@NamedInterface(propagate = false)
public record PersonProfile(
        String name,
        @Nullable String phone,
        @Nullable String email,
        RegionCode region,
        @Nullable String field) {
    private static final Wording NAME = new Wording(2, 50, TextForm.NAME);
    private static final Wording PHONE = new Wording(1, 40, TextForm.PHONE);
    private static final Wording EMAIL = new Wording(1, 254, TextForm.EMAIL);

    void check(Faults faults) {
        faults.in(() -> NAME.check(name, "name"));
        if (phone != null) {
            faults.in(() -> PHONE.check(phone, "phone"));
        }
        if (email != null) {
            faults.in(() -> EMAIL.check(email, "email"));
        }
    }

    /** As much as is shown in lists. */
    public PersonProfile masked() {
        return new PersonProfile(
                Mask.name(name),
                phone == null ? null : Mask.phone(phone),
                email == null ? null : Mask.email(email),
                region,
                field);
    }

    /** What tells somebody from others of that name; null where no telephone number does. */
    @Nullable String key() {
        return phone == null ? null : Wording.folded(name) + "/" + Wording.folded(phone);
    }
}
