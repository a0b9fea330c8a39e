package org.hatchery.exchange.kind;

import java.util.Set;
import org.springframework.modulith.NamedInterface;

/**
 * Whose list is brought in, such as a carrier.
 *
 * @param id its global id
 * @param visibleTo keys of those who may see and go on with the import
 */
@NamedInterface(propagate = false)
public record SheetPlace(String id, String name, Set<String> visibleTo) {}
