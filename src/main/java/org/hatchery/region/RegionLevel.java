package org.hatchery.region;

/** Level of a division (区划层级). */
public enum RegionLevel {
    NATION,
    PROVINCE,
    PREFECTURE,
    COUNTY
}
