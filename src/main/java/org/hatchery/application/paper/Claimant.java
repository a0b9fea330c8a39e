package org.hatchery.application.paper;

import org.hatchery.region.RegionCode;
import org.springframework.modulith.NamedInterface;

/**
 * Who applies (申报主体).
 *
 * @param party scope key of whose it is
 * @param node global id of it
 * @param identity by which it is the same recipient wherever it is on record: its credit code where it has one
 * @param name as it was when the application was begun
 * @param shown name as anybody may read it; people only by their first character
 */
@NamedInterface(propagate = false)
public record Claimant(String party, String node, String identity, String name, String shown, RegionCode region) {
    /** The same in another place. */
    public Claimant in(RegionCode now) {
        return new Claimant(party, node, identity, name, shown, now);
    }
}
