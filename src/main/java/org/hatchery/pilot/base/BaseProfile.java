package org.hatchery.pilot.base;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.util.HashSet;
import java.util.Set;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.profile.Operator;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Area;
import org.hatchery.shared.ProperName;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What a pilot-test base says of itself.
 *
 * @param siteArea area of the site (场地面积)
 * @param investment money invested in building it (建设投资)
 * @param provider id of the service provider that is paid for it by vouchers; plain text, null where none is
 * @param institution institution of the register that opens its instruments here; null of a pilot-test base
 */
@NamedInterface(propagate = false)
public record BaseProfile(
        String name,
        Operator operator,
        RegionCode region,
        Set<IndustryField> fields,
        @Nullable Area siteArea,
        Staff staff,
        @Nullable Yuan investment,
        @Nullable Contact contact,
        @Nullable String address,
        @Nullable String provider,
        @Nullable InstitutionId institution) {
    private static final int MOST_STAFF = 100_000;

    /**
     * Checks what a person typed; stored data is taken as it is.
     *
     * @throws Rejection INVALID for a name of fewer than 2 or more than 100 characters, no field, numbers of staff that contradict each other, or a contact that is not valid
     */
    BaseProfile checked() {
        ProperName.check(name, "name");
        ProperName.check(operator.name(), "operator.name");
        if (fields.isEmpty()) {
            throw new Rejection(INVALID, "fields", Words.say("pilot.choose-least-one-field"));
        }
        checkStaff();
        if (contact != null) {
            contact.checked();
        }
        return this;
    }

    /** Keys of those who look after it, but for those who run it. */
    Set<String> scopeKeys() {
        Set<String> keys = new HashSet<>(region.visibleTo());
        if (institution != null) {
            keys.add(Scope.institution(institution.value()));
        }
        return keys;
    }

    private void checkStaff() {
        boolean sound = staff.senior() >= 0
                && staff.technical() >= 0
                && Math.max(staff.senior(), staff.technical()) <= staff.total()
                && staff.total() <= MOST_STAFF;
        if (!sound) {
            throw new Rejection(INVALID, "staff", Words.say("pilot.technical-senior-staff-part"));
        }
    }
}
