package org.hatchery.carrier.profile;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What sort of carrier it is, beyond its kind (载体特征); what is null or empty nobody has said yet.
 *
 * @param foundedBy who led its founding
 * @param ownerRegion where its owner is at home
 * @param cluster name of the cluster of carriers that it belongs to
 */
@NamedInterface(propagate = false)
public record CarrierTraits(
        @Nullable CarrierHost host,
        @Nullable CarrierOwnership ownership,
        @Nullable CarrierFounder foundedBy,
        Set<IncubationModel> models,
        Set<CarrierFacility> facilities,
        @Nullable RegionCode ownerRegion,
        @Nullable String cluster) {
    public static final CarrierTraits UNSAID = new CarrierTraits(null, null, null, Set.of(), Set.of(), null, null);

    /** Whether its owner is at home in another province than that in which it lies. */
    public boolean isOwnedElsewhere(RegionCode place) {
        return ownerRegion != null && !province(ownerRegion).equals(province(place));
    }

    private static String province(RegionCode region) {
        return region.value().substring(0, 2);
    }
}
