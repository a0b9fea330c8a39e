package org.hatchery.carrier.graphql;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import org.hatchery.carrier.register.CorrectSpaceUnit;
import org.hatchery.carrier.space.SpaceUnit;
import org.hatchery.shared.Area;
import org.jspecify.annotations.Nullable;

/** What is right about a unit, as sent. */
record AmendSpaceUnitInput(
        String idempotencyKey,
        String carrier,
        int expectedVersion,
        String code,
        @Nullable String floor,
        @Nullable Area area,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean stillInUse,
        String reason) {
    SpaceUnit right(SpaceUnit wrong) {
        return new SpaceUnit(
                wrong.code(),
                floor == null ? wrong.floor() : floor,
                requireNonNullElse(area, wrong.area()),
                requireNonNullElse(from, wrong.from()),
                stillInUse ? null : until(wrong));
    }

    private @Nullable LocalDate until(SpaceUnit wrong) {
        return to == null ? wrong.to() : to;
    }

    CorrectSpaceUnit.Request toRequest() {
        return new CorrectSpaceUnit.Request(CarrierViews.key(carrier), expectedVersion, code, reason);
    }
}
