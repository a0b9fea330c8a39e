package org.hatchery.pipeline;

import org.hatchery.carrier.CarrierId;
import org.hatchery.carrier.CarrierMonths;
import org.hatchery.totals.Choice;
import org.hatchery.totals.Reading;
import org.hatchery.totals.Vector;
import org.hatchery.totals.Window;

/** One carrier is chosen, with firms and teams alike: what belongs to a region alone cannot be told of it. */
record OneCarrier(CarrierId carrier) implements Choice {
    @Override
    public boolean choosesCarriers() {
        return true;
    }

    @Override
    public boolean wants(Enum<?> form) {
        return true;
    }

    /** What a carrier was counted with, as the totals of a region would say it. */
    static Reading reading(CarrierId carrier, CarrierMonths months, Window window) {
        return new Reading(
                months.upTo(window.from().minusDays(1)),
                months.upTo(window.stockOn()),
                window.isYear() ? months.year(window.from().getYear()) : Vector.ZERO,
                window,
                new OneCarrier(carrier));
    }
}
