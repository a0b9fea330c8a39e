package org.hatchery.voucher.order;

import java.util.List;
import org.hatchery.identity.Role;

/** Who takes a step of an order or its claim (办理主体). */
public enum OrderParty {
    APPLICANT(Role.FIRM),
    PROVIDER(Role.PROVIDER),
    APPLICANT_OR_PROVIDER(Role.FIRM, Role.PROVIDER),
    /** Whoever hands the claim in by the terms. */
    CLAIMANT(Role.FIRM, Role.PROVIDER),
    /** The city while the claim is there, the programme's authority otherwise. */
    REVIEWER(Role.BUREAU),
    AUTHORITY(Role.BUREAU);

    private final List<Role> roles;

    OrderParty(Role... roles) {
        this.roles = List.of(roles);
    }

    public boolean is(Role role) {
        return role == Role.ADMIN || roles.contains(role);
    }

    /** Whether it decides for a region, and so may be told that it is not responsible. */
    public boolean isAuthority() {
        return this == REVIEWER || this == AUTHORITY;
    }
}
