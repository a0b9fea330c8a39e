package org.hatchery.carrier.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What is right about the registration of a carrier from a day on; what is null stays as it is.
 *
 * @param documentNumber of the paper that proves it
 */
@NamedInterface(propagate = false)
public record CarrierAmendment(
        LocalDate since,
        @Nullable String name,
        @Nullable CarrierKind kind,
        @Nullable Operator operator,
        @Nullable String address,
        String documentNumber,
        @Nullable String reason) {
    public CarrierProfile of(CarrierProfile before) {
        return before.saying(new CarrierSaid(
                name == null ? before.name() : name,
                kind == null ? before.kind() : kind,
                operator == null ? before.operator() : operator,
                address == null ? before.address() : address));
    }
}
