package org.hatchery.register.party;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.springframework.modulith.NamedInterface;

/**
 * A party with where it lies and who looks after it.
 *
 * @param visibleTo keys of those who do
 */
@NamedInterface(propagate = false)
public record FoundParty(Party party, RegionCode region, Set<String> visibleTo) {}
