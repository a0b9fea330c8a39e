package org.hatchery.carrier.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierChange;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.CarrierTraits;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.profile.Operator;
import org.hatchery.carrier.profile.Seat;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.RecognitionCorrection;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.resource.CarrierResources;
import org.hatchery.carrier.space.SpaceCorrection;
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
        CarrierTraits traits,
        CarrierResources resources,
        List<CarrierChange> changes,
        List<RecognitionCorrection> recognitionCorrections,
        List<SpaceCorrection> spaceCorrections,
        @Nullable RecognitionLevel level,
        SpaceView space,
        boolean inUse,
        boolean sample) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
