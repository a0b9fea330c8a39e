package org.hatchery.carrier.profile;

import java.time.LocalDate;
import org.hatchery.identity.Deed;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * That a carrier is run by somebody else, is of another kind, or has another name or address from a day on (登记事项变更).
 *
 * @param since first day of what took its place; what is said of the same day again corrects it
 * @param documentNumber of the paper that proves it; null where its manager changed its own particulars
 * @param receipt null likewise
 */
@NamedInterface(propagate = false)
public record CarrierChange(
        LocalDate since,
        CarrierSaid before,
        CarrierSaid after,
        @Nullable String documentNumber,
        @Nullable String reason,
        Signature by,
        @Nullable Receipt receipt)
        implements Deed {
    boolean isOfKind() {
        return before.kind() != after.kind();
    }
}
