package org.hatchery.carrier.graphql;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Carrier to register, as sent. */
record RegisterCarrierInput(
        String name,
        CarrierKind kind,
        boolean specialised,
        @Nullable IndustryField field,
        OperatorInput operator,
        RegionCode region,
        @Nullable String zone,
        @Nullable String address,
        @Nullable ContactInput contact,
        LocalDate openedOn,
        Set<ServiceKind> servicesOffered) {}
