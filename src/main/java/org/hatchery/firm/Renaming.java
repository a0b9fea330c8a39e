package org.hatchery.firm;

import java.time.LocalDate;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A change of the registered name (企业更名), as the registration authority has recorded it.
 *
 * @param since first day of the new name
 * @param documentNumber of the notice of the registration authority
 */
public record Renaming(
        String name,
        LocalDate since,
        String documentNumber,
        @Nullable String reason) {
    /**
     * Lets somebody record it to whom it is open.
     *
     * @throws Rejection NOT_RESPONSIBLE
     */
    static void mustBeOpenTo(Actor actor, Incubatee firm) {
        if (!isOpenTo(actor, firm.personalData(), firm.getPlacement())) {
            throw ChangeIncubatee.notResponsible("firm");
        }
    }

    /** The firm itself records it, whoever it is confided to, and those who look after it once it has left everywhere. */
    public static boolean isOpenTo(Actor actor, PersonalData personal, @Nullable Placement placement) {
        return actor.is(Role.FIRM, Role.CARRIER_MANAGER, Role.BUREAU, Role.ADMIN)
                && (personal.isConfidedTo(actor) || placement != null && placement.isLookedAfterBy(actor));
    }
}
