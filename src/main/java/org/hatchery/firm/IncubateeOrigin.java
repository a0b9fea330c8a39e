package org.hatchery.firm;

/** Where a firm or team comes from (项目来源). */
public enum IncubateeOrigin {
    UNIVERSITY_OR_INSTITUTE,
    CIVIL_MILITARY,
    BROUGHT_IN
}
