package org.hatchery.exchange;

import java.util.Set;

/**
 * Whose list is brought in, such as a carrier.
 *
 * @param id its global id
 * @param visibleTo keys of those who may see and go on with the import
 */
public record SheetPlace(String id, String name, Set<String> visibleTo) {}
