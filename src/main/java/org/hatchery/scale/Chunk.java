package org.hatchery.scale;

import java.util.List;
import org.hatchery.local.sample.CarrierPlan;

/**
 * Carriers that are made together, with everything that hangs on them, and written before the next are.
 *
 * @param part counts the chunks that a county is cut into, from 0
 * @param before firms and teams of all chunks before it
 */
record Chunk(int number, int part, int before, List<CarrierPlan> plans) {
    String id() {
        return "%05d".formatted(number);
    }

    int newcomers() {
        return plans.stream().mapToInt(CarrierPlan::newcomers).sum();
    }
}
