package org.hatchery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.CarrierProfile;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.profile.Operator;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.space.Capacity;
import org.hatchery.carrier.space.Space;
import org.hatchery.carrier.space.SpaceUnit;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Particulars;
import org.hatchery.firm.Registration;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.service.ServiceId;
import org.hatchery.incubation.service.ServiceMode;
import org.hatchery.incubation.stay.SpaceChoice;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayAct;
import org.hatchery.incubation.stay.StayEvent;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.incubation.stay.StayWhereabouts;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Area;
import org.hatchery.shared.Yuan;

/** One carrier with exactly so many firms in it and so many services; all entered a year ago. */
public final class Crowd {
    private final String prefix;
    private final String region;
    private final LocalDate entered;
    private final History made = History.empty();

    private Crowd(String prefix, String region, LocalDate today) {
        this.prefix = prefix;
        this.region = region;
        this.entered = today.minusYears(1);
    }

    public static History of(String prefix, String region, int stays, int services, LocalDate today) {
        var crowd = new Crowd(prefix, region, today);
        Carrier carrier = crowd.carrier();
        IntStream.range(0, stays).forEach(number -> crowd.admit(number, carrier));
        IntStream.range(0, services).forEach(number -> crowd.serve(number, carrier));
        crowd.made.carriers().add(carrier);
        return crowd.made;
    }

    private Carrier carrier() {
        var profile = new CarrierProfile(
                "拥挤孵化器" + prefix,
                CarrierKind.INCUBATOR,
                false,
                null,
                new Operator("运营公司", CreditCodes.of(region, 1)),
                new RegionCode(region),
                null,
                null,
                null,
                entered.minusYears(1),
                EnumSet.allOf(ServiceKind.class));
        Carrier carrier = Carrier.register(new CarrierId(prefix + "-carrier"), profile, false);
        List<SpaceUnit> units = IntStream.range(0, 3)
                .mapToObj(number -> new SpaceUnit("A-" + number, null, Area.of("50"), profile.openedOn(), null))
                .toList();
        carrier.arrange(none -> new Space(units, List.of(new Capacity(profile.openedOn(), 500)), List.of()));
        return carrier;
    }

    private void admit(int number, Carrier carrier) {
        Incubatee firm = Incubatee.arriving(
                new IncubateeId(prefix + "-firm-" + number),
                new Particulars("拥挤企业" + number, IndustryField.OTHER, null, null),
                new Registration(
                        CreditCodes.of(region, Math.floorMod(prefix.hashCode(), 900_000) * 1_000 + number),
                        entered,
                        null,
                        false),
                null,
                false);
        Stay stay = Stay.admit(
                new StayId(prefix + "-stay-" + number),
                firm,
                carrier,
                entered,
                new SpaceChoice(List.of(), 2, null),
                entered.plusYears(4),
                null,
                List.of(),
                new StayEvent(StayAct.ADMITTED, entered, "test", Instant.EPOCH, null));
        carrier.settle(stay.getId().value(), stay.leases());
        stay.settled();
        var whereabouts = StayWhereabouts.of(List.of(stay), entered);
        firm.place(whereabouts.placement(), whereabouts.visibleTo(), whereabouts.confidedTo());
        made.incubatees().add(firm);
        made.stays().add(stay);
    }

    private void serve(int number, Carrier carrier) {
        List<IncubateeId> served =
                made.incubatees().stream().map(Incubatee::getId).limit(3).toList();
        made.services()
                .add(new Service(
                        new ServiceId(prefix + "-service-" + number),
                        carrier.getId(),
                        carrier.getProfile().name(),
                        carrier.getRegion(),
                        ServiceKind.MENTORING,
                        ServiceMode.GROUP,
                        entered.plusDays(number),
                        served,
                        "导师",
                        2,
                        Yuan.ZERO,
                        3,
                        null,
                        new Receipt("test/" + number, ""),
                        Service.scopeKeys(carrier, entered.plusDays(number), served),
                        false));
    }
}
