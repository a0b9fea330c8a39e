package org.hatchery.carrier;

import org.hatchery.shared.Mask;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.jspecify.annotations.Nullable;

/** Whom to ask and how (联系方式). */
public record Contact(
        String person, @Nullable String phone, @Nullable String email) {
    /** As much as is shown in lists. */
    public Contact masked() {
        return new Contact(
                Mask.name(person), phone == null ? null : Mask.phone(phone), email == null ? null : Mask.email(email));
    }

    /**
     * Checks the form of what a person typed; stored data is taken as it is.
     *
     * @throws Rejection INVALID for an empty name, a phone without digits or an address without an at sign
     */
    public Contact checked() {
        if (person.isBlank() || person.length() > 50) {
            throw new Rejection(
                    UserErrorCode.INVALID,
                    "contact.person",
                    "请填写联系人,最多 50 字。",
                    "Please name a person in at most 50 characters.");
        }
        if (phone != null && !phone.matches("[0-9+() \\-]{5,30}")) {
            throw new Rejection(
                    UserErrorCode.INVALID, "contact.phone", "电话号码格式有误。", "The telephone number is not valid.");
        }
        if (email != null && !email.matches("[^@\\s]{1,64}@[^@\\s]{1,190}")) {
            throw new Rejection(
                    UserErrorCode.INVALID, "contact.email", "电子邮箱格式有误。", "The e-mail address is not valid.");
        }
        return this;
    }
}
