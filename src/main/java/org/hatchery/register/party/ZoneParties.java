package org.hatchery.register.party;

import java.util.Optional;
import org.hatchery.region.RegionDirectory;
import org.springframework.stereotype.Component;

/** Zones as parties; they lie in their home division. */
@Component
class ZoneParties implements PartySource {
    private final RegionDirectory regions;

    ZoneParties(RegionDirectory regions) {
        this.regions = regions;
    }

    @Override
    public PartyKind kind() {
        return PartyKind.ZONE;
    }

    @Override
    public Optional<FoundParty> find(String key) {
        return regions.zone(key)
                .map(zone -> new FoundParty(
                        new Party(kind(), key, zone.name()),
                        zone.homeRegion(),
                        zone.homeRegion().visibleTo()));
    }
}
