package org.hatchery.carrier.graphql;

import java.util.Set;
import org.hatchery.carrier.profile.CarrierFacility;
import org.hatchery.carrier.profile.CarrierFounder;
import org.hatchery.carrier.profile.CarrierHost;
import org.hatchery.carrier.profile.CarrierOwnership;
import org.hatchery.carrier.profile.CarrierTraits;
import org.hatchery.carrier.profile.IncubationModel;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** What sort of carrier it is, as sent. */
record DescribeCarrierInput(
        String carrier,
        int expectedVersion,
        @Nullable CarrierHost host,
        @Nullable CarrierOwnership ownership,
        @Nullable CarrierFounder foundedBy,
        Set<IncubationModel> models,
        Set<CarrierFacility> facilities,
        @Nullable RegionCode ownerRegion,
        @Nullable String cluster) {
    CarrierTraits toTraits() {
        return new CarrierTraits(host, ownership, foundedBy, models, facilities, ownerRegion, cluster);
    }
}
