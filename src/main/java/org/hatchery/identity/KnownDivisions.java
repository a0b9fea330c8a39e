package org.hatchery.identity;

/** Says which region codes are divisions; a bureau of anything else has no region and may do nothing. */
public interface KnownDivisions {
    boolean knows(String code);
}
