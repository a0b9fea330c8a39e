package org.hatchery.firm;

/** Firm or team (主体类型). */
public enum IncubateeForm {
    FIRM,
    TEAM
}
