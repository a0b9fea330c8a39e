package org.hatchery.register.institution;

import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.springframework.modulith.NamedInterface;

/** What can be done to the record of an institution, by whom, and whether it has to be open (登记操作). */
@NamedInterface(propagate = false)
public enum InstitutionAct {
    REGISTER(false, Role.BUREAU, Role.ADMIN),
    AMEND(true, Role.BUREAU, Role.ADMIN),
    REACH(true, Role.INSTITUTION, Role.BUREAU, Role.ADMIN),
    CLOSE(true, Role.BUREAU, Role.ADMIN),
    REOPEN(false, Role.BUREAU, Role.ADMIN),
    DESCRIBE_ALLIANCE(true, Role.BUREAU, Role.ADMIN);

    private final boolean onlyWhileOpen;
    private final Role[] roles;

    InstitutionAct(boolean onlyWhileOpen, Role... roles) {
        this.onlyWhileOpen = onlyWhileOpen;
        this.roles = roles;
    }

    /** Whether somebody in this role, who looks after it, may do so now. */
    public boolean isOf(Actor actor, Institution institution) {
        return (this != DESCRIBE_ALLIANCE || institution.isAlliance())
                && actor.is(roles)
                && actor.scope().includes(institution.getVisibleTo())
                && isPossible(institution.getClosedOn() == null);
    }

    boolean isPossible(boolean open) {
        return this == REOPEN ? !open : !onlyWhileOpen || open;
    }
}
