package org.hatchery.local.sample;

import java.time.LocalDate;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a sample carrier is to become.
 *
 * @param newcomers firms and teams that enter their first stay here
 * @param services how many services it is to deliver; 0 for as many as others of its size
 * @param level highest title it holds
 * @param fullness share of its space that is to be in use now
 */
public record CarrierPlan(
        CarrierId id,
        Place place,
        CarrierKind kind,
        int newcomers,
        int services,
        @Nullable RecognitionLevel level,
        LocalDate openedOn,
        double fullness) {

    /** Chance for one side of this carrier, so that a change there leaves the others as they are. */
    Dice dice(String side) {
        return Dice.of(id.value() + "/" + side);
    }
}
