package org.hatchery.carrier;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier says of itself.
 *
 * @param field null for a general carrier
 * @param openedOn first day of operation; may lie ahead
 */
public record CarrierProfile(
        String name,
        CarrierKind kind,
        boolean specialised,
        @Nullable IndustryField field,
        Operator operator,
        RegionCode region,
        @Nullable String zone,
        @Nullable String address,
        @Nullable Contact contact,
        LocalDate openedOn,
        Set<ServiceKind> servicesOffered) {

    /**
     * Checks what a person typed; stored data is taken as it is.
     *
     * @throws Rejection INVALID for a name of fewer than 2 or more than 100 characters, a specialised carrier without
     *     field, no service at all, or a contact that is not valid
     */
    public CarrierProfile checked() {
        if (name.strip().length() < 2 || name.length() > 100) {
            throw new Rejection(
                    UserErrorCode.INVALID, "name", "名称须为 2 至 100 字。", "A name has 2 to 100 characters.");
        }
        if (specialised && field == null) {
            throw new Rejection(
                    UserErrorCode.INVALID, "field", "专业型载体须填写专业领域。", "A specialised carrier needs a field.");
        }
        if (servicesOffered.isEmpty()) {
            throw new Rejection(
                    UserErrorCode.INVALID,
                    "servicesOffered",
                    "请至少选择一项孵化服务。",
                    "Please choose at least one service.");
        }
        if (contact != null) {
            contact.checked();
        }
        return this;
    }
}
