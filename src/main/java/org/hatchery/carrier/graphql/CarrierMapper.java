package org.hatchery.carrier.graphql;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierProfile;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.carrier.profile.Operator;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.space.Space;
import org.hatchery.carrier.space.SpaceUnit;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between carriers and what the API shows and takes. */
@Mapper
interface CarrierMapper {
    @Mapping(target = ".", source = "profile")
    @Mapping(target = "key", source = "id")
    @Mapping(target = "place", source = "profile.region")
    @Mapping(target = "zoneCode", source = "profile.zone")
    @Mapping(target = "level", source = "carrier")
    CarrierView toView(Carrier carrier, @Context LocalDate today);

    default String globalId(CarrierId id) {
        return GlobalId.of("Carrier", id.value());
    }

    default @Nullable RecognitionLevel level(Carrier carrier, @Context LocalDate today) {
        return carrier.levelOn(today).orElse(null);
    }

    default List<Recognition> latestFirst(List<Recognition> recognitions) {
        return recognitions.stream()
                .sorted(Comparator.comparing(Recognition::from)
                        .thenComparing(Recognition::number)
                        .reversed())
                .toList();
    }

    default SpaceView toView(Space space, @Context LocalDate today) {
        return new SpaceView(
                space.units().stream()
                        .map(unit -> toView(unit, space.isFree(unit.code())))
                        .toList(),
                space.leasableOn(today),
                space.leasedOn(today),
                space.workstationsOn(today),
                space.workstationsLeasedOn(today));
    }

    SpaceUnitView toView(SpaceUnit unit, boolean free);

    // an act, which MapStruct takes for a setter
    @Mapping(target = "seatedAt", ignore = true)
    CarrierProfile toProfile(RegisterCarrierInput input);

    Operator toOperator(OperatorInput input);

    Contact toContact(ContactInput input);

    @Mapping(target = "recorded", ignore = true)
    @Mapping(target = "number", constant = "0")
    @Mapping(target = "withdrawal", ignore = true)
    @Mapping(target = "recordedBy", ignore = true)
    @Mapping(target = "contest", ignore = true)
    @Mapping(target = "steps", ignore = true)
    Recognition toRecognition(RecogniseCarrierInput input);
}
