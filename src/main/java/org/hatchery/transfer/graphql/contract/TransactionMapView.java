package org.hatchery.transfer.graphql.contract;

import java.time.Instant;
import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.hatchery.transfer.flow.TransactionMap;

/** Transaction map as shown; its region is answered by the controller. */
record TransactionMapView(
        RegionCode place,
        Period period,
        Instant asOf,
        TransactionSumView sold,
        TransactionSumView bought,
        TransactionSumView local,
        List<TransactionFlowView> flows) {
    static TransactionMapView of(TransactionMap map, Instant asOf) {
        return new TransactionMapView(
                map.region(),
                map.period(),
                asOf,
                TransactionSumView.of(map.sold()),
                TransactionSumView.of(map.bought()),
                TransactionSumView.of(map.local()),
                map.flows().stream().map(TransactionFlowView::of).toList());
    }
}
