package org.hatchery.local.sample;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierFacility;
import org.hatchery.carrier.profile.CarrierFounder;
import org.hatchery.carrier.profile.CarrierHost;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.CarrierOwnership;
import org.hatchery.carrier.profile.CarrierProfile;
import org.hatchery.carrier.profile.CarrierTraits;
import org.hatchery.carrier.profile.IncubationModel;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.local.Personas;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Registers carriers with everything but their space. */
final class CarrierMaker {
    private static final Set<ServiceKind> ALWAYS =
            EnumSet.of(ServiceKind.BUSINESS_FACILITIES, ServiceKind.MENTORING, ServiceKind.TRAINING, ServiceKind.EVENT);

    private final Given given;
    private final Names names;

    CarrierMaker(Given given, Names names) {
        this.given = given;
        this.names = names;
    }

    Carrier make(CarrierPlan plan) {
        Carrier carrier =
                Carrier.register(plan.id(), profile(plan, plan.dice("profile")).checked(), true);
        carrier.characterise(traits(plan, plan.dice("traits")));
        new ResourceMaker(plan, given).give(carrier);
        new Titles(plan, given).give(carrier);
        return carrier;
    }

    private CarrierProfile profile(CarrierPlan plan, Dice dice) {
        IndustryField field = field(plan, dice);
        return new CarrierProfile(
                name(plan, dice, field),
                plan.kind(),
                field != null,
                field,
                names.operator(dice, plan.place()),
                plan.place().code(),
                zone(plan.place(), dice),
                Names.address(dice, plan.place()),
                Names.contact(dice, plan.place()),
                plan.openedOn(),
                offered(plan, dice));
    }

    /** What sort of carrier it is; of some nobody has said it. */
    private static CarrierTraits traits(CarrierPlan plan, Dice dice) {
        if (dice.chance(0.2)) {
            return CarrierTraits.UNSAID;
        }
        return new CarrierTraits(
                dice.pick(List.of(CarrierHost.values())),
                dice.pick(List.of(CarrierOwnership.values())),
                dice.pick(List.of(CarrierFounder.values())),
                dice.chance(0.4) ? Set.of(dice.pick(List.of(IncubationModel.values()))) : Set.of(),
                dice.chance(0.7) ? Set.of(dice.pick(List.of(CarrierFacility.values()))) : Set.of(),
                dice.chance(0.1) ? new RegionCode("110000") : plan.place().code(),
                dice.chance(0.2) ? "双创空间集群" : null);
    }

    private String name(CarrierPlan plan, Dice dice, @Nullable IndustryField field) {
        return switch (plan.id().value()) {
            case Personas.HUNNAN_CARRIER -> "浑南智能装备科技企业孵化器";
            case Personas.SHANDAN_CARRIER -> "山丹绿洲农业科技企业孵化器";
            default -> names.carrier(dice, plan.place(), plan.kind(), field);
        };
    }

    /** Null for a general carrier, as most are. */
    private static @Nullable IndustryField field(CarrierPlan plan, Dice dice) {
        if (plan.id().value().equals(Personas.HUNNAN_CARRIER)) {
            return IndustryField.HIGH_END_EQUIPMENT;
        }
        double specialised = plan.kind() == CarrierKind.INCUBATOR || plan.kind() == CarrierKind.ACCELERATOR ? 0.4 : 0.2;
        return dice.chance(specialised) ? dice.pick(plan.place().fields()) : null;
    }

    private static @Nullable String zone(Place place, Dice dice) {
        List<String> zones = place.zones();
        return zones.isEmpty() || dice.chance(0.35) ? null : dice.pick(zones);
    }

    private static Set<ServiceKind> offered(CarrierPlan plan, Dice dice) {
        Set<ServiceKind> offered = EnumSet.copyOf(ALWAYS);
        EnumSet.complementOf(EnumSet.copyOf(ALWAYS)).stream()
                .filter(kind -> plan.level() != null || dice.chance(0.6))
                .forEach(offered::add);
        return offered;
    }
}
