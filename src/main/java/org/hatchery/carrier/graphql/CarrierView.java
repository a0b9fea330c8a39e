package org.hatchery.carrier.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.CarrierId;
import org.hatchery.carrier.CarrierKind;
import org.hatchery.carrier.Contact;
import org.hatchery.carrier.IndustryField;
import org.hatchery.carrier.Operator;
import org.hatchery.carrier.Recognition;
import org.hatchery.carrier.RecognitionLevel;
import org.hatchery.carrier.Seat;
import org.hatchery.carrier.ServiceKind;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Carrier as shown; region, zone and what the viewer can do are answered by the controller. */
public record CarrierView(
        String id,
        CarrierId key,
        int version,
        String name,
        CarrierKind kind,
        boolean specialised,
        @Nullable IndustryField field,
        Operator operator,
        RegionCode place,
        @Nullable String zoneCode,
        @Nullable String address,
        List<Seat> seats,
        @Nullable Contact contact,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        Set<ServiceKind> servicesOffered,
        List<Recognition> recognitions,
        @Nullable RecognitionLevel level,
        SpaceView space,
        boolean inUse,
        boolean sample) {}
