package org.hatchery.shared;

/**
 * Order in which a caller wants a list.
 *
 * @param name as the schema calls it
 */
public record PageOrder(String name, boolean descending) {}
