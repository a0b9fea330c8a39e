package org.hatchery.carrier.register;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.CarrierProfile;
import org.hatchery.carrier.profile.Operator;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.carrier.space.SpaceUnit;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Area;
import org.hatchery.shared.CreditCode;

/** Carriers for rule tests, all in 沈阳市浑南区 (210112) and open since 2020-01-01. */
public final class CarrierFixture {
    public static final LocalDate OPENED = LocalDate.parse("2020-01-01");

    private CarrierFixture() {}

    /** An incubator with rooms 101 (85.50 m²) and 102 (40.00 m²) and 10 workstations. */
    public static Carrier incubator() {
        return carrier("c1", CarrierKind.INCUBATOR, "210112");
    }

    public static Carrier carrier(String id, CarrierKind kind, String region) {
        Carrier carrier = Carrier.register(new CarrierId(id), profile(kind, region), false);
        carrier.arrange(space ->
                space.put(room("101", "85.50")).put(room("102", "40.00")).withWorkstations(10, OPENED));
        return carrier;
    }

    public static SpaceUnit room(String code, String area) {
        return new SpaceUnit(code, "1F", Area.of(area), OPENED, null);
    }

    private static CarrierProfile profile(CarrierKind kind, String region) {
        return new CarrierProfile(
                "浑南孵化器",
                kind,
                false,
                null,
                new Operator("浑南孵化器有限公司", new CreditCode("91210112MA0YQ4R53A")),
                new RegionCode(region),
                null,
                null,
                null,
                OPENED,
                Set.of(ServiceKind.MENTORING));
    }
}
