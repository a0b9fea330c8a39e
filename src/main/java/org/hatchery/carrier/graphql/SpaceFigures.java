package org.hatchery.carrier.graphql;

import static org.hatchery.carrier.counting.CarrierAccount.*;

import java.util.Map;
import org.hatchery.totals.graphql.Figure;
import org.hatchery.totals.graphql.FigureFields;
import org.hatchery.totals.graphql.RatioView;
import org.hatchery.totals.reading.Reading;
import org.hatchery.totals.reading.Share;
import org.hatchery.totals.tree.Account;
import org.springframework.stereotype.Component;

/** Carriers of a region in a period, and the use of their space. */
@Component
class SpaceFigures implements FigureFields {
    @Override
    public Map<String, Figure> fields() {
        return Map.of(
                "carriers", Figure.of(Long.class, reading -> reading.stock(CARRIERS)),
                "occupancy", Figure.of(SpaceUse.class, SpaceFigures::occupancy));
    }

    private static SpaceUse occupancy(Reading reading) {
        return new SpaceUse(
                RatioView.ofHundredths(stocks(reading, LEASED_AREA, LEASABLE_AREA)),
                RatioView.ofHundredths(days(reading, LEASED_AREA, LEASABLE_AREA)),
                RatioView.of(stocks(reading, LEASED_WORKSTATIONS, WORKSTATIONS)),
                RatioView.of(days(reading, LEASED_WORKSTATIONS, WORKSTATIONS)));
    }

    private static Share stocks(Reading reading, Account leased, Account there) {
        return Share.of(reading.stock(leased), reading.stock(there));
    }

    private static Share days(Reading reading, Account leased, Account there) {
        return Share.of(reading.days(leased), reading.days(there));
    }

    /** Use of space by area and by workstation. */
    record SpaceUse(
            RatioView area, RatioView areaOverPeriod, RatioView workstations, RatioView workstationsOverPeriod) {}
}
