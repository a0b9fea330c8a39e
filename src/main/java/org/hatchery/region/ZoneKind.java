package org.hatchery.region;

/** Kind of a zone (功能区类型). */
public enum ZoneKind {
    HIGH_TECH_ZONE,
    ECONOMIC_DEVELOPMENT_ZONE,
    INNOVATION_DEMONSTRATION_ZONE,
    AGRICULTURAL_PARK,
    SCIENCE_CITY,
    OTHER
}
