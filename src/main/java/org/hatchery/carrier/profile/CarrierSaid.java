package org.hatchery.carrier.profile;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What the registration of a carrier says of who runs it, as what, under which name and where (登记事项). */
@NamedInterface(propagate = false)
public record CarrierSaid(
        String name,
        CarrierKind kind,
        Operator operator,
        @Nullable String address) {
    public static CarrierSaid of(CarrierProfile profile) {
        return new CarrierSaid(profile.name(), profile.kind(), profile.operator(), profile.address());
    }
}
