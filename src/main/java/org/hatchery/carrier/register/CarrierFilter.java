package org.hatchery.carrier.register;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierFacility;
import org.hatchery.carrier.profile.CarrierFounder;
import org.hatchery.carrier.profile.CarrierHost;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.CarrierOwnership;
import org.hatchery.carrier.profile.IncubationModel;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Which carriers; all conditions that are given hold together. */
@NamedInterface(propagate = false)
public record CarrierFilter(
        @Nullable RegionCode region,
        @Nullable Set<CarrierKind> kinds,
        @Nullable Set<RecognitionLevel> levels,
        @Nullable Set<IndustryField> fields,
        @Nullable Double letShareAtLeast,
        @Nullable Double letShareAtMost,
        @Nullable Boolean open,
        @Nullable String text,
        @Nullable DayRange openedOn,
        @Nullable LocalDate openOn,
        @Nullable Set<CarrierHost> hosts,
        @Nullable Set<CarrierOwnership> ownerships,
        @Nullable Set<CarrierFounder> foundedBy,
        @Nullable Set<IncubationModel> models,
        @Nullable Set<CarrierFacility> facilities,
        @Nullable Boolean ownedElsewhere,
        @Nullable RegionCode ownerRegion,
        @Nullable Boolean inCluster,
        @Nullable String cluster,
        @Nullable Integer staffAtLeast,
        @Nullable Integer mentorsAtLeast,
        @Nullable Boolean withFund) {
    public static final CarrierFilter ALL = new CarrierFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null);
}
