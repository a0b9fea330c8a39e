package org.hatchery.carrier.register;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.CarrierChange;
import org.hatchery.carrier.profile.CarrierChanges;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.Seat;
import org.hatchery.carrier.profile.Seats;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.recognition.Recognitions;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.modulith.NamedInterface;

/**
 * What the register said of a carrier on a day, for whoever asks very many.
 *
 * @param level of its highest title; null without one
 */
@NamedInterface(propagate = false)
public record CarrierOnDay(
        CarrierId id,
        String name,
        CarrierKind kind,
        RegionCode region,
        @Nullable RecognitionLevel level) {

    /** The part of the document that says so. */
    record Stored(
            @Id CarrierId id,
            Profile profile,
            @Nullable List<Seat> seats,
            @Nullable List<Recognition> recognitions,
            @Nullable List<CarrierChange> changes) {
        record Profile(String name, CarrierKind kind, RegionCode region) {}

        CarrierOnDay on(LocalDate day) {
            RegionCode region = seats == null || seats.isEmpty()
                    ? profile.region()
                    : new Seats(seats).since(day).get(0).region();
            RecognitionLevel level = recognitions == null
                    ? null
                    : new Recognitions(recognitions).levelOn(day).orElse(null);
            return new CarrierOnDay(id, profile.name(), kind(day), region, level);
        }

        private CarrierKind kind(LocalDate day) {
            return changes == null ? profile.kind() : new CarrierChanges(changes).kindOn(day, profile.kind());
        }
    }
}
