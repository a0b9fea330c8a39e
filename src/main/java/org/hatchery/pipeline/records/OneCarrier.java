package org.hatchery.pipeline.records;

import org.hatchery.carrier.counting.CarrierMonths;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.totals.reading.Choice;
import org.hatchery.totals.reading.Reading;
import org.hatchery.totals.reading.Window;
import org.hatchery.totals.tree.Vector;

/** One carrier is chosen, with firms and teams alike: what belongs to a region alone cannot be told of it. */
public record OneCarrier(CarrierId carrier) implements Choice {
    @Override
    public boolean choosesCarriers() {
        return true;
    }

    @Override
    public boolean wants(Enum<?> form) {
        return true;
    }

    /** What a carrier was counted with, as the totals of a region would say it. */
    public static Reading reading(CarrierId carrier, CarrierMonths months, Window window) {
        return new Reading(
                months.upTo(window.from().minusDays(1)),
                months.upTo(window.stockOn()),
                window.isYear() ? months.year(window.from().getYear()) : Vector.ZERO,
                window,
                new OneCarrier(carrier));
    }
}
