package org.hatchery.identity;

/** What a caller is; one role a token. */
public enum Role {
    CARRIER_MANAGER,
    FIRM,
    PROVIDER,
    BUREAU,
    AUDITOR,
    ADMIN
}
